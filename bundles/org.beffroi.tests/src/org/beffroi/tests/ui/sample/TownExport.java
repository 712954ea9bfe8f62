package org.beffroi.tests.ui.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.demo.DemoTown;

/**
 * The mentions of the fictional town as a monitoring tool of nobody's would export them: a CSV of two years whose tones are told
 * in words of its own, and only of those texts that speak plainly.
 */
public final class TownExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH);
    private static final List<String> GLAD = List.of("merci", "bravo", "super", "belle");
    private static final List<String> ANGRY = List.of("marre", "honte", "froid", "inadmissible", "toujours pas");

    private TownExport() {}

    /** Writes it into a folder of its own. */
    public static Path write() {
        String rows = Stream.concat(
                        Stream.of("Date de publication;Réseau;Auteur;Titre;Texte;Lien;J'aime;Humeur"),
                        new DemoTown().mentions().stream().map(TownExport::row))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return Files.writeString(Files.createTempDirectory("beffroi-").resolve("export-sonneval.csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Mention mention) {
        FieldValues values = mention.values();
        String text = values.string(CoreFields.TEXT_BODY).orElse("");
        return Stream.of(
                        values.time(CoreFields.PUBLISHED)
                                .map(moment -> TIME.format(ZonedDateTime.ofInstant(moment, DemoTown.ZONE)))
                                .orElse(""),
                        values.string(CoreFields.NETWORK).orElse(""),
                        values.string(CoreFields.AUTHOR_NAME).orElse(""),
                        values.string(CoreFields.TITLE).orElse(""),
                        text,
                        values.string(CoreFields.URL).orElse(""),
                        String.valueOf(values.number(CoreFields.LIKES).orElse(0L)),
                        mood(text.toLowerCase(Locale.FRENCH)))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    private static String mood(String text) {
        return ANGRY.stream().anyMatch(text::contains)
                ? "Mécontent"
                : GLAD.stream().anyMatch(text::contains) ? "Ravi" : "";
    }
}
