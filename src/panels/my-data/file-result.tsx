import { useState } from 'preact/hooks';
import { isOfSeveral } from '../../core/my-data/crs/told-conversion.ts';
import { formatLabel } from '../../core/my-data/format.ts';
import { likeExchanges, likeParties } from '../../core/my-data/like-names.ts';
import type { FileStatus, MyFile } from '../../core/my-data/my-data.ts';
import type { FoundFeature, OpenedFile } from '../../core/my-data/opened-file.ts';
import { saysOnlyTo } from '../../core/my-data/transfer.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Attempt } from '../page/attempt.tsx';
import { UseButton } from '../share/use-button.tsx';
import { Accuracy } from './accuracy.tsx';
import { ChosenFeature } from './chosen-feature.tsx';
import { fileVerdict } from './file-verdict.ts';
import { Findings } from './findings.tsx';
import { GeometryChoice, isOfGeometryColumns } from './geometry-choice.tsx';
import { MappingDialog } from './mapping-dialog.tsx';
import { MyBalanceTable } from './my-balance-table.tsx';
import type { DataIntents } from './my-data-intents.ts';
import { ClosedLines, CrsField, EncodingChoice, PartyQuestions, ReadingNotices } from './reading-notes.tsx';
import { isOfLayers, SameLayers } from './same-layers.tsx';
import { SaveResults } from './save-results.tsx';

type Props = {
  words: Words;
  own: DataWords;
  fields: LateWords['fields'];
  file: MyFile;
  status: Extract<FileStatus, { stage: 'open' }>;
  chosen: FoundFeature | null;
  intents: DataIntents;
  /** Opens “Use this”. */
  use: (subject: Subject | null) => void;
};

/** A file that was read: the verdict first, then the figures, then what is wrong, then the ways out. */
export function FileResult({ words, own, fields, file, status, chosen, intents, use }: Props) {
  const { opened, balance, findings } = status;
  const [choosing, setChoosing] = useState(false);
  const judged = balance.exchanges.some(({ sides }) => sides.length > 0);
  return (
    <section class="file-result" aria-label={own.region}>
      <FileFacts own={own} file={file.id} opened={opened} intents={intents} />
      <p class="verdict" role="status">
        {fileVerdict(status, own)}
      </p>
      <UseButton words={words} subject={{ kind: 'file', id: file.id }} about={file.name} use={use} />
      {status.undrawn === 'part' && (
        <p class="note bad" role="alert">
          {own.undrawn}
        </p>
      )}
      {status.undrawn === 'whole' && (
        <Attempt
          className="note bad attempt"
          text={own.undrawnWhole}
          label={own.tryAgain}
          again={() => intents.drawAgain(file.id)}
        />
      )}
      <SameLayers own={own} file={file.id} opened={opened} intents={intents} />
      <PartyQuestions own={own} file={file.id} questions={balance.questions} intents={intents} />
      {opened.fields.length > 0 && <MappingLine own={own} opened={opened} change={() => setChoosing(true)} />}
      {judged && (
        <MyBalanceTable words={words} own={own} balance={balance} accuracyM={file.settings.accuracyM} />
      )}
      {balance.unlisted > 0 && <p class="note">{own.unlisted(balance.unlisted)}</p>}
      {likeExchanges(balance.exchanges).map((names) => (
        <p key={names[0]} class="note bad">
          {own.likeExchanges(names)}
        </p>
      ))}
      {likeParties(balance.exchanges).map((names) => (
        <p key={names[0]} class="note bad">
          {own.likeParties(names)}
        </p>
      ))}
      {judged && saysOnlyTo(opened.mapping) && <p class="note">{own.onlyTo}</p>}
      {judged && balance.undirected > 0 && (
        <p class="note">
          {(saysOnlyTo(opened.mapping) ? own.undirectedTo : own.undirected)(balance.undirected)}
        </p>
      )}
      <p class="note">{own.engine[opened.engine]}</p>
      <Accuracy
        own={own}
        fields={fields}
        file={file.id}
        accuracyM={file.settings.accuracyM}
        field={balance.accuracies}
        intents={intents}
      />
      <ReadingNotices
        own={own}
        notices={opened.notices.filter((notice) => !(isOfLayers(notice) || isOfGeometryColumns(notice)))}
      />
      <Findings
        own={own}
        fields={fields}
        file={file.id}
        opened={opened}
        balance={judged ? balance : { undirected: 0, undirectedFeatures: [] }}
        stated={balance.stated}
        findings={findings}
        looking={status.looking}
        settings={file.settings}
        intents={intents}
      />
      <ChosenFeature
        words={words}
        own={own}
        file={file.id}
        features={opened.features}
        chosen={chosen}
        intents={intents}
      />
      <SaveResults own={own} file={file.id} intents={intents} />
      {choosing && (
        <MappingDialog
          words={words}
          own={own}
          fields={opened.fields}
          mapping={opened.mapping}
          apply={(mapping) => intents.setMapping(file.id, mapping)}
          close={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

type FactsProps = { own: DataWords; file: string; opened: OpenedFile; intents: DataIntents };

function FileFacts({ own, file, opened, intents }: FactsProps) {
  const { format, features, counts, fault, coordinates, axesSwapped, convertedFrom, datumAccuracyM } = opened;
  return (
    <>
      <p class="note">
        {format === null ? '' : formatLabel(format)} · {own.facts(features, counts.measured)}
      </p>
      {convertedFrom !== null && (
        <p class="note">
          {own.converted(convertedFrom)}{' '}
          {datumAccuracyM !== 0 && own.datumAccuracy(datumAccuracyM, isOfSeveral(opened))}
        </p>
      )}
      {opened.gridHa !== null && <p class="note">{own.gridArea(opened.gridHa)}</p>}
      {(opened.crsByReader !== null || fault?.code.startsWith('projection')) && (
        <CrsField own={own} file={file} stated={opened.crsByReader} intents={intents} />
      )}
      <EncodingChoice own={own} file={file} opened={opened} intents={intents} />
      <ClosedLines own={own} file={file} opened={opened} intents={intents} />
      <GeometryChoice
        own={own}
        file={file}
        notices={opened.notices}
        chosen={opened.geometryColumn}
        intents={intents}
      />
      {fault && (
        <p class="bad" role="alert">
          {own.fileProblem[fault.code](fault.detail)}
        </p>
      )}
      {(coordinates === 'swapped' || axesSwapped) && (
        <div class="mend">
          <p>{axesSwapped ? own.mended : own.swapped}</p>
          <button type="button" class="button" onClick={() => intents.exchangeAxes(file)}>
            {axesSwapped ? own.unmend : own.mend}
          </button>
        </div>
      )}
    </>
  );
}

type MappingProps = { own: DataWords; opened: OpenedFile; change: () => void };

function MappingLine({ own, opened, change }: MappingProps) {
  const { mapping } = opened;
  const parts = (['from', 'to', 'exchange'] as const).flatMap((role) => {
    const field = mapping[role];
    return field === null ? [] : [own.mappingNow[role](field)];
  });
  if (mapping.area) parts.push(own.areaNow(mapping.area));
  if (mapping.accuracy) parts.push(own.accuracyNow(mapping.accuracy));
  return (
    <p class="mapping-line">
      <span>
        {own.mapping}: {parts.length > 0 ? parts.join(' · ') : own.noField}
      </span>
      <button type="button" class="button" onClick={change}>
        {own.mappingChange}
      </button>
    </p>
  );
}
