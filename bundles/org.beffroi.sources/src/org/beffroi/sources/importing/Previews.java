package org.beffroi.sources.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.KeptOut;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.importing.recognition.HeaderGuess;
import org.beffroi.sources.importing.recognition.Recognised;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.recognition.RowFormat;
import org.beffroi.sources.importing.register.FileState;
import org.beffroi.sources.importing.run.Contents;
import org.beffroi.sources.importing.run.ValueTally;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.profile.HeaderAgain;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;

/** Shows how a file would be read. */
final class Previews {

    private static final int MENTIONS = 20;
    private static final int SAMPLES = 3;
    private static final int KEPT_OUT = 5;
    private static final BatchId NONE_YET = new BatchId("preview");

    private Previews() {}

    static ImportPreview of(
            Path file, ImportWishes wishes, Recogniser recogniser, Fields fields, Networks networks, KeptOut keptOut) {
        List<Sentence> warnings = new ArrayList<>();
        List<Content> contents = Contents.of(file, warnings);
        Recognised recognised = firstUnderstood(contents, wishes, recogniser);
        Notices notices = new Notices();
        RowMapper mapper = new RowMapper(
                recognised.profile(), recognised.columns(), fields, networks, recognised.reading(NONE_YET), notices);
        List<Mention> mentions = new ArrayList<>();
        ErasedRows erased = new ErasedRows(keptOut, fields);
        int rows = recognised.sample().size();
        List<Sentence> noticed = new ArrayList<>();
        int refused = mapped(recognised, mapper, mentions, noticed, erased);
        mentions.replaceAll(erased::left);
        warnings.addAll(recognised.warnings());
        recognised.doubt(wishes).ifPresent(warnings::add);
        if (contents.size() > 1) {
            String entry = recognised.content().entry();
            warnings.add(Sentence.of(Previews.class, "preview.several.files", contents.size(), entry));
        }
        if (refused > 0) {
            noticed.add(Sentence.of(Previews.class, "preview.rejected", refused, rows));
        }
        noticed.addAll(recognised.mended());
        noticed.addAll(notices.sentences());
        noticed.addAll(missing(mentions));
        warnings.addAll(noticed);
        erased.tell(warnings);
        List<ValueUse> values = values(recognised, mapper, networks);
        return shown(
                recognised,
                columns(recognised, mapper),
                values,
                mentions,
                warnings,
                new ImportPreview.Noticed(rows, noticed));
    }

    /** The rows in which people are who were erased: kept out, or taken in without something. */
    private record ErasedRows(KeptOut keptOut, Fields fields, List<Sentence> out, List<Place> cut)
            implements BiConsumer<Place, Mention> {

        ErasedRows(KeptOut keptOut, Fields fields) {
            this(keptOut, fields, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void accept(Place place, Mention mention) {
            Optional<Sentence> why = keptOut.whyOfRow(mention);
            why.ifPresent(said -> out.add(Sentence.of(Previews.class, "preview.kept.out.line", place.line(), said)));
            if (why.isEmpty() && keptOut.cutBack(mention, fields).isPresent()) {
                cut.add(place);
            }
        }

        /** The mention as it would be. */
        Mention left(Mention mention) {
            return keptOut.cutBack(mention, fields)
                    .map(KeptOut.CutBack::mention)
                    .orElse(mention);
        }

        /** What is changed comes first, as a list may be cut short. */
        void tell(List<Sentence> warnings) {
            warnings.addAll(out.subList(0, Math.min(KEPT_OUT, out.size())));
            if (out.size() > KEPT_OUT) {
                warnings.add(Sentence.of(Previews.class, "preview.kept.out.more", out.size() - KEPT_OUT));
            }
            if (!cut.isEmpty()) {
                warnings.addFirst(FileState.NamedRows.at(cut).said("preview.cut.back"));
            }
        }
    }

    /** The first file inside an archive that can be read; what is wrong with the others is told when they are imported. */
    private static Recognised firstUnderstood(List<Content> contents, ImportWishes wishes, Recogniser recogniser) {
        Refusal refusal = null;
        for (Content content : contents) {
            try {
                return recogniser.recognise(content, wishes);
            } catch (Refusal e) {
                refusal = refusal == null ? e : refusal;
            }
        }
        throw refusal;
    }

    private static List<Sentence> missing(List<Mention> mentions) {
        List<Sentence> missing = new ArrayList<>();
        if (mentions.stream().noneMatch(mention -> mention.published().isPresent())) {
            missing.add(Sentence.of(Previews.class, "preview.no.dates"));
        }
        if (mentions.stream()
                .allMatch(one -> one.text().isEmpty() && one.title().isEmpty())) {
            missing.add(Sentence.of(Previews.class, "preview.no.text"));
        }
        return missing;
    }

    private static ImportPreview shown(
            Recognised recognised,
            List<ColumnUse> columns,
            List<ValueUse> values,
            List<Mention> mentions,
            List<Sentence> warnings,
            ImportPreview.Noticed noticed) {
        Content content = recognised.content();
        RowFormat manner = recognised.manner();
        return new ImportPreview(
                content.file(),
                content.entry().isEmpty() ? Optional.empty() : Optional.of(content.entry()),
                manner.format().id(),
                recognised.profile().name(),
                recognised.confidence(),
                encoding(manner),
                separator(manner),
                (int) manner.headerLine(),
                sheets(manner),
                columns,
                values,
                mentions.subList(0, Math.min(MENTIONS, mentions.size())),
                recognised.zone(),
                recognised.zoneReason(),
                warnings,
                noticed);
    }

    private static int mapped(
            Recognised recognised,
            RowMapper mapper,
            List<Mention> mentions,
            List<Sentence> warnings,
            BiConsumer<Place, Mention> met) {
        int refused = 0;
        Optional<Sentence> first = Optional.empty();
        HeaderAgain header = HeaderGuess.again(recognised);
        for (Row row : recognised.sample()) {
            switch (row) {
                case Row.Whole names when header.isSuch(names) -> refused++;
                case Row.Broken broken -> {
                    refused++;
                    first = first.or(() -> Optional.of(broken.why()));
                }
                case Row.Whole whole -> {
                    switch (mapper.map(whole)) {
                        case Mapped.Kept kept -> {
                            mentions.add(kept.mention());
                            mentions.addAll(kept.companions());
                            met.accept(whole.place(), kept.mention());
                            kept.companions().forEach(second -> met.accept(whole.place(), second));
                        }
                        case Mapped.Refused no -> {
                            refused++;
                            first = first.or(() -> Optional.of(no.why()));
                        }
                    }
                }
            }
        }
        first.ifPresent(warnings::add);
        return refused;
    }

    private static List<ColumnUse> columns(Recognised recognised, RowMapper mapper) {
        Map<String, Set<String>> uses = mapper.uses();
        List<ColumnUse> columns = new ArrayList<>();
        for (String column : recognised.columns().names()) {
            Set<String> fields = uses.getOrDefault(column, Set.of());
            double confidence = fields.isEmpty() ? 0 : recognised.guessed().getOrDefault(column, 1.0);
            columns.add(new ColumnUse(
                    column,
                    List.copyOf(fields),
                    confidence,
                    samples(recognised, column),
                    fields.isEmpty() && mapper.isStructure(column)));
        }
        return columns;
    }

    /** The values of fields that have few, the most usual first. */
    private static List<ValueUse> values(Recognised recognised, RowMapper mapper, Networks networks) {
        ValueTally tally = new ValueTally(networks);
        recognised.sample().stream()
                .filter(Row.Whole.class::isInstance)
                .map(Row.Whole.class::cast)
                .forEach(row -> tally.accept(mapper, row));
        return tally.uses();
    }

    private static List<String> samples(Recognised recognised, String column) {
        return recognised.sample().stream()
                .filter(Row.Whole.class::isInstance)
                .flatMap(row -> ((Row.Whole) row).cells().all(column).stream())
                .filter(value -> !value.isBlank())
                .limit(SAMPLES)
                .toList();
    }

    private static Optional<String> encoding(RowFormat manner) {
        return switch (manner) {
            case RowFormat.Csv csv -> Optional.of(csv.dialect().charset()).map(Charset::name);
            case RowFormat.Ndjson ndjson -> Optional.of(ndjson.charset()).map(Charset::name);
            case RowFormat.Json json -> Optional.of(json.charset()).map(Charset::name);
            default -> Optional.empty();
        };
    }

    private static Optional<Character> separator(RowFormat manner) {
        return manner instanceof RowFormat.Csv csv ? Optional.of(csv.dialect().separator()) : Optional.empty();
    }

    private static List<String> sheets(RowFormat manner) {
        return manner.sheets();
    }
}
