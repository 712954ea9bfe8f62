package org.beffroi.sources.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.importing.ImportPreview;
import org.beffroi.core.importing.ImportPreview.ColumnUse;
import org.beffroi.core.importing.ImportWishes;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;

/** Shows how a file would be read. */
final class Previews {

    private static final int MENTIONS = 20;
    private static final int SAMPLES = 3;

    private Previews() {}

    static ImportPreview of(Path file, ImportWishes wishes, Recogniser recogniser, Fields fields, Networks networks) {
        List<Sentence> warnings = new ArrayList<>();
        List<Content> contents = Contents.of(file, warnings);
        Content content = contents.getFirst();
        Recognised recognised = recogniser.recognise(content, wishes);
        Notices notices = new Notices();
        Reading reading = new Reading(
                recognised.profile().id(),
                file.getFileName().toString(),
                new BatchId("preview"),
                content.modified(),
                recognised.zone(),
                recognised.dayFirst());
        RowMapper mapper =
                new RowMapper(recognised.profile(), recognised.columns(), fields, networks, reading, notices);
        List<Mention> mentions = new ArrayList<>();
        int refused = mapped(recognised, mapper, mentions, warnings);
        warnings.addAll(recognised.warnings());
        if (contents.size() > 1) {
            warnings.add(Sentence.of(Previews.class, "preview.several.files", contents.size(), content.entry()));
        }
        if (refused > 0) {
            warnings.add(Sentence.of(
                    Previews.class,
                    "preview.rejected",
                    refused,
                    recognised.sample().size()));
        }
        warnings.addAll(notices.sentences());
        Map<String, Set<String>> uses = mapper.uses();
        if (!uses.isEmpty() && mentions.stream().allMatch(one -> one.values().raw(CoreFields.PUBLISHED) == null)) {
            warnings.add(Sentence.of(Previews.class, "preview.no.dates"));
        }
        if (mentions.stream()
                .allMatch(one -> one.text().isEmpty() && one.title().isEmpty())) {
            warnings.add(Sentence.of(Previews.class, "preview.no.text"));
        }
        return new ImportPreview(
                file,
                content.entry().isEmpty() ? Optional.empty() : Optional.of(content.entry()),
                recognised.manner().format().id(),
                recognised.profile().name(),
                recognised.confidence(),
                encoding(recognised.manner()),
                separator(recognised.manner()),
                headerRow(recognised.manner()),
                sheets(recognised),
                columns(recognised, uses),
                mentions.subList(0, Math.min(MENTIONS, mentions.size())),
                recognised.zone(),
                recognised.zoneReason(),
                warnings);
    }

    private static int mapped(
            Recognised recognised, RowMapper mapper, List<Mention> mentions, List<Sentence> warnings) {
        int refused = 0;
        Optional<Sentence> first = Optional.empty();
        for (Row row : recognised.sample()) {
            switch (row) {
                case Row.Broken broken -> {
                    refused++;
                    first = first.or(() -> Optional.of(broken.why()));
                }
                case Row.Whole whole -> {
                    switch (mapper.map(whole)) {
                        case Mapped.Kept kept -> {
                            mentions.add(kept.mention());
                            mentions.addAll(kept.companions());
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

    private static List<ColumnUse> columns(Recognised recognised, Map<String, Set<String>> uses) {
        List<ColumnUse> columns = new ArrayList<>();
        for (String column : recognised.columns().names()) {
            Set<String> fields = uses.getOrDefault(column, Set.of());
            double confidence = fields.isEmpty() ? 0 : recognised.guessed().getOrDefault(column, 1.0);
            columns.add(new ColumnUse(column, List.copyOf(fields), confidence, samples(recognised, column)));
        }
        return columns;
    }

    private static List<String> samples(Recognised recognised, String column) {
        return recognised.sample().stream()
                .filter(Row.Whole.class::isInstance)
                .flatMap(row -> ((Row.Whole) row).cells().all(column).stream())
                .filter(value -> !value.isBlank())
                .limit(SAMPLES)
                .toList();
    }

    private static Optional<String> encoding(Manner manner) {
        return switch (manner) {
            case Manner.Csv csv -> Optional.of(csv.dialect().charset()).map(Charset::name);
            case Manner.Ndjson ndjson -> Optional.of(ndjson.charset()).map(Charset::name);
            default -> Optional.empty();
        };
    }

    private static Optional<Character> separator(Manner manner) {
        return manner instanceof Manner.Csv csv ? Optional.of(csv.dialect().separator()) : Optional.empty();
    }

    private static int headerRow(Manner manner) {
        return switch (manner) {
            case Manner.Csv csv -> (int) csv.headerLine();
            case Manner.Xlsx xlsx -> (int) xlsx.headerLine();
            default -> 0;
        };
    }

    private static List<String> sheets(Recognised recognised) {
        return recognised.manner() instanceof Manner.Xlsx xlsx ? xlsx.sheets() : List.of();
    }
}
