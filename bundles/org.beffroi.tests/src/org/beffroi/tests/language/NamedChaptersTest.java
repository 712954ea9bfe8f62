package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/**
 * Sentences that send their reader to a document: it is there, the chapter that they name stands in it under that name, and who reads
 * French is sent to a chapter in French or told that it is in English.
 */
class NamedChaptersTest {

    private static final Pattern NAMED = Pattern.compile(
            "(?:[“«][\\s\u00a0\u202f]*([^”»]+?)[\\s\u00a0\u202f]*[”»] (?:in|dans) )?(docs/[\\w-]+\\.md)(.{0,20})");

    private final Project project = Project.here();

    @Test
    void a_chapter_that_is_named_is_there_in_the_language_of_its_reader() throws IOException {
        List<String> wrong = new ArrayList<>();
        int named = 0;
        for (String name : List.of("messages.properties", "messages_fr.properties")) {
            boolean french = name.contains("_fr");
            for (Path file : files(name)) {
                for (Object text : read(file).values()) {
                    Matcher matcher = NAMED.matcher(text.toString());
                    while (matcher.find()) {
                        named++;
                        if (!isRight(matcher, french)) {
                            wrong.add(name + ": " + matcher.group());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(named).isPositive();
    }

    private boolean isRight(Matcher named, boolean french) throws IOException {
        Path document = project.root().resolve(named.group(2));
        if (!Files.exists(document)) {
            return false;
        }
        String chapter = named.group(1);
        if (chapter == null) {
            return !french || named.group(3).startsWith(" (en anglais)") || isFrench(Files.readString(document));
        }
        Pattern heading = Pattern.compile("(?m)^(?:#+ |\\*\\*)" + Pattern.quote(chapter) + "(?:\\.\\*\\*(.*))?");
        Matcher found = heading.matcher(Files.readString(document));
        return found.find() && french == isFrench(chapter + " " + found.group(1));
    }

    private static boolean isFrench(String text) {
        return Pattern.compile("(?i)(?:^|\\s)(?:les|des|une|qui|du|la)\\s")
                .matcher(text)
                .find();
    }

    private List<Path> files(String name) {
        return project.bundles().stream()
                .flatMap(bundle -> project.sources(bundle, name).stream())
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
