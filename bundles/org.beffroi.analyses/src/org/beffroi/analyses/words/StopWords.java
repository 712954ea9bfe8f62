package org.beffroi.analyses.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.text.lemma.ShippedStopWords;

/**
 * The words that analyses of words leave aside: those of the dossier's own list, {@code stop-words.txt} in its codebook, where
 * there is one, else those of the list that Beffroi ships.
 *
 * <p>The file is UTF-8, one word a line or several parted by spaces; {@code #} and a
 * space begin a remark. Only counting leaves words
 * aside: searches find them all.
 *
 * @param own whether the list is the dossier's
 * @param words as written, each once
 * @param stems theirs, as word counts name them
 */
public record StopWords(boolean own, Set<String> words, Set<String> stems) {

    /** Name of the list in a codebook. */
    public static final String NAME = "stop-words.txt";

    private static final Pattern REMARK = Pattern.compile("(?<!\\S)#(?=\\s|$)");

    public StopWords {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        stems = Set.copyOf(stems);
    }

    /**
     * The list of a dossier.
     *
     * @param codebook its folder of lists; may not exist
     * @throws Refusal if its list cannot be read
     */
    public static StopWords of(Path codebook, Tokens tokens) {
        Path file = codebook.resolve(NAME);
        return Files.isRegularFile(file)
                ? read(true, text(file), tokens)
                : read(false, ShippedStopWords.text(), tokens);
    }

    private static StopWords read(boolean own, String text, Tokens tokens) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : text.split("\\R")) {
            String said = withoutRemark(line);
            words.addAll(said.isEmpty() ? List.of() : List.of(said.split("\\s+")));
        }
        return new StopWords(
                own,
                words,
                words.stream().flatMap(word -> stems(word, tokens).stream()).collect(Collectors.toSet()));
    }

    private static String withoutRemark(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return text.substring(0, remark(text)).strip();
    }

    /** Where the remark of a line begins, its end where there is none; a hashtag is none. */
    private static int remark(String line) {
        Matcher remark = REMARK.matcher(line);
        return remark.find() ? remark.start() : line.length();
    }

    /** Of a word of several tokens ({@code peut-être}) each. */
    private static Set<String> stems(String word, Tokens tokens) {
        return tokens.of(word, null).stream().map(Token::stem).collect(Collectors.toSet());
    }

    /** Whether a stem is one of them. */
    public boolean has(String stem) {
        return stems.contains(stem);
    }

    /**
     * Adds words to the list of a dossier; the shipped one becomes its own list first, where it has none.
     *
     * @throws Refusal if the file cannot be read or written
     */
    public static void add(Path codebook, List<String> words) {
        List<String> lines = new ArrayList<>(lines(codebook));
        lines.addAll(words.stream().map(String::strip).toList());
        write(codebook, lines);
    }

    /**
     * Takes words off the list of a dossier, however they are written there; the shipped one becomes its own list first,
     * where it has none. Remarks stay.
     *
     * @throws Refusal if the file cannot be read or written
     */
    public static void remove(Path codebook, List<String> words) {
        Set<String> gone =
                words.stream().map(word -> Folding.fold(word.strip())).collect(Collectors.toSet());
        write(
                codebook,
                lines(codebook).stream().map(line -> without(line, gone)).toList());
    }

    private static String without(String line, Set<String> gone) {
        int remark = remark(line);
        String kept = List.of(line.substring(0, remark).strip().split("\\s+")).stream()
                .filter(word -> !gone.contains(Folding.fold(word)))
                .collect(Collectors.joining(" "));
        return (kept + " " + line.substring(remark)).strip();
    }

    private static List<String> lines(Path codebook) {
        Path file = codebook.resolve(NAME);
        return List.of((Files.isRegularFile(file) ? text(file) : ShippedStopWords.text())
                .strip()
                .split("\\R"));
    }

    private static void write(Path codebook, List<String> lines) {
        Path file = codebook.resolve(NAME);
        try {
            WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static Refusal refused(Path file, IOException e) {
        return new Refusal(
                Sentence.of(StopWords.class, "words.file.refused", file.toString(), String.valueOf(e.getMessage())), e);
    }
}
