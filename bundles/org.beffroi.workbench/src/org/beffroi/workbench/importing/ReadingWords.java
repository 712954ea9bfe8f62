package org.beffroi.workbench.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.PreviewSummary;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;

/** How a file is read, in words. Immutable. */
record ReadingWords(ImportPreview preview, PreviewSummary summary, Ui ui) {

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

    /** How many columns it has, and how many of them are used. */
    String columns() {
        long used = preview.columns().stream()
                .filter(column -> !column.fields().isEmpty())
                .count();
        String all = ui.language().counted("import.columns", preview.columns().size());
        String some = used > 1 && used == preview.columns().size()
                ? ui.text("import.columns.used.all")
                : ui.language().counted("import.columns.used", used);
        return ui.text("import.columns.of", all, some);
    }

    /** How many mentions are shown. */
    String mentions() {
        return ui.language().counted("import.first", preview.mentions().size());
    }

    /** Their networks, where their values are not listed; the zone of their times. */
    String mentionsTold() {
        boolean listed =
                preview.values().stream().anyMatch(value -> value.field().equals(CoreFields.NETWORK.name()));
        return Stream.of(listed ? "" : ui.say(summary.networks(preview)), ui.say(preview.zoneReason()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String separator(char character, Language language) {
        return character == '\t' ? "⇥" : language.text("import.separator", String.valueOf(character));
    }
}
