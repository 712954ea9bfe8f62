package org.beffroi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.speaker.SpeakerList;

/** The invented town's own lists, which enrichers read: how its town hall is organised, what places are called, who speaks. */
final class DemoCodebook {

    private static final String DEPARTMENTS = "departments.tsv";
    private static final String PLACES = "places.tsv";

    private DemoCodebook() {}

    static void write(DemoTown town, Path codebook) {
        try {
            departments(codebook);
            WholeFile.write(
                    codebook.resolve(PLACES),
                    lines(places(town).stream().map(name -> name + "\t" + name).toList()));
            SpeakerList speakers = new SpeakerList(codebook);
            town.speakers().forEach(speakers::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who answers for what, where nobody has written it down yet. */
    static void departments(Path codebook) throws IOException {
        Path file = codebook.resolve(DEPARTMENTS);
        if (!Files.exists(file)) {
            try (InputStream departments = DemoCodebook.class.getResourceAsStream(DEPARTMENTS)) {
                WholeFile.write(file, departments.readAllBytes());
            }
        }
    }

    /** Lines as a file holds them. */
    static byte[] lines(List<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Those that its mentions and its analysts name; each is its own value. */
    private static List<String> places(DemoTown town) {
        Stream<String> stated = town.mentions().stream().flatMap(mention -> mention.strings(CoreFields.PLACE).stream());
        Stream<String> coded = town.acts().stream()
                .flatMap(act -> act.deed() instanceof Act.Add(var mention, var field, var value)
                                && field.equals(CoreFields.PLACE.name())
                        ? Stream.of(value)
                        : Stream.empty());
        return Stream.concat(stated, coded)
                .filter(name -> name.contains(" ") || name.contains("-"))
                .distinct()
                .sorted()
                .toList();
    }
}
