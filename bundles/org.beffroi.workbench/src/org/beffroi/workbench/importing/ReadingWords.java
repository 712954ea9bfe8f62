package org.beffroi.workbench.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.PreviewSummary;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;

/** How a file is read, in words. */
final class ReadingWords {

    private ReadingWords() {}

    /** What it is called, with the file inside it that is read. */
    static String name(ImportPreview preview) {
        return preview.file().getFileName()
                + preview.entry().map(entry -> " › " + entry).orElse("");
    }

    /** How it is written: for those who look closer. */
    static String writing(ImportPreview preview, Language language) {
        Stream<String> parts = Stream.of(
                preview.format().toUpperCase(Locale.ROOT),
                preview.encoding().orElse(""),
                preview.separator()
                        .map(character -> separator(character, language))
                        .orElse(""));
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    /**
     * What of it is used and is shown; its networks, where their values are not listed; the zone of its times.
     */
    static String of(ImportPreview preview, PreviewSummary summary, Ui ui) {
        long used = preview.columns().stream()
                .filter(column -> !column.fields().isEmpty())
                .count();
        String counts = Stream.of(
                        ui.language()
                                .counted("import.columns", preview.columns().size()),
                        used > 1 && used == preview.columns().size()
                                ? ui.text("import.columns.used.all")
                                : ui.language().counted("import.columns.used", used),
                        ui.language().counted("import.first", preview.mentions().size()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        boolean listed =
                preview.values().stream().anyMatch(value -> value.field().equals(CoreFields.NETWORK.name()));
        Stream<String> lines =
                Stream.of(counts, listed ? "" : ui.say(summary.networks(preview)), ui.say(preview.zoneReason()));
        return String.join("\n", lines.filter(words -> !words.isEmpty()).toList());
    }

    private static String separator(char character, Language language) {
        return character == '\t' ? "⇥" : language.text("import.separator", String.valueOf(character));
    }
}
