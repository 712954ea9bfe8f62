package org.beffroi.dossier.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;

/**
 * How a file is read, in sentences: the same for the verb and for the window, so that no guess stays unsaid.
 *
 * @param fields those of the archive, for the names of what columns fill
 * @param locale of these names
 */
public record PreviewSummary(Fields fields, Locale locale) {

    private static final int MOST = 12;
    private static final int LONGEST = 60;
    private static final double CERTAIN = 0.9;

    /** The profile and the writing of the file, what each column fills, what values become, networks, what is left out. */
    public List<Sentence> of(ImportPreview preview) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(read(preview));
        columns(preview).ifPresent(sentences::add);
        sentences.addAll(values(preview));
        sentences.add(networks(preview));
        left(preview).ifPresent(sentences::add);
        return sentences;
    }

    private Sentence read(ImportPreview preview) {
        String name = preview.file().getFileName()
                + preview.entry().map(entry -> " › " + entry).orElse("");
        String writing = Stream.of(
                        Optional.of(preview.format().toUpperCase(Locale.ROOT)),
                        preview.encoding(),
                        preview.separator().map(sign -> sign == '\t' ? "⇥" : sign.toString()),
                        preview.sheets().stream().findFirst())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        boolean guessed = preview.confidence() < 0.5;
        String key = guessed ? "import.summary.guessed" : "import.summary.known";
        return Sentence.of(PreviewSummary.class, key, name, preview.profile().label(locale), writing);
    }

    private Optional<Sentence> columns(ImportPreview preview) {
        List<String> used = preview.columns().stream()
                .filter(column -> !column.fields().isEmpty())
                .map(this::use)
                .toList();
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(PreviewSummary.class, "import.summary.columns", joined(used, ", ")));
    }

    private String use(ColumnUse column) {
        String use = cut(column.column()) + " → "
                + column.fields().stream().map(this::label).collect(Collectors.joining(", "));
        return column.confidence() < CERTAIN ? use + " (?)" : use;
    }

    private String label(String key) {
        return fields.byKey(key).map(field -> field.label(locale)).orElse(key);
    }

    /** The sentences about fields whose values are few; a value that is left out is the one to look at. */
    private List<Sentence> values(ImportPreview preview) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (ValueUse use : preview.values()) {
            String kept = use.kept().isEmpty() ? "∅" : kept(use);
            byField.computeIfAbsent(use.field(), any -> new ArrayList<>())
                    .add(cut(use.written()) + " (" + use.count() + ") → " + kept);
            rows.merge(use.field(), use.count(), Long::sum);
        }
        List<Sentence> sentences = new ArrayList<>();
        byField.forEach((field, uses) -> sentences.add(Sentence.of(
                PreviewSummary.class, "import.summary.values", label(field), joined(uses, ", "), rows.get(field))));
        return sentences;
    }

    private String kept(ValueUse use) {
        return fields.byKey(use.field())
                .map(field -> field.valueLabel(use.kept(), locale))
                .orElse(use.kept());
    }

    /** Which networks the first mentions come from, as far as that is known. */
    public Sentence networks(ImportPreview preview) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int unknown = 0;
        Field network = CoreFields.NETWORK;
        for (Mention mention : preview.mentions()) {
            Optional<String> value = mention.values().string(network);
            value.ifPresent(known -> counts.merge(network.valueLabel(known, locale), 1, Integer::sum));
            unknown += value.isEmpty() ? 1 : 0;
        }
        if (counts.isEmpty()) {
            return Sentence.of(PreviewSummary.class, "import.summary.no.network");
        }
        String known = counts.entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Sentence.of(
                PreviewSummary.class,
                "import.summary.networks",
                preview.mentions().size(),
                known,
                unknown);
    }

    private Optional<Sentence> left(ImportPreview preview) {
        List<String> left = preview.columns().stream()
                .filter(column -> column.fields().isEmpty() && !column.structure())
                .map(ColumnUse::column)
                .map(PreviewSummary::cut)
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(PreviewSummary.class, "import.summary.left", left.size(), joined(left, ", ")));
    }

    /** A name as it is shown: one of a hundred words is known by the first of them. */
    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** The first of them, and how many more there are. */
    private static String joined(List<String> parts, String between) {
        String first = parts.stream().limit(MOST).collect(Collectors.joining(between));
        return parts.size() <= MOST ? first : first + " … (+" + (parts.size() - MOST) + ")";
    }
}
