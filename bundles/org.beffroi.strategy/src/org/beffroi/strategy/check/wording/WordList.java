package org.beffroi.strategy.check.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, found in a text whatever the case, accents and apostrophes; {@code *} ends a word openly. */
public final class WordList {

    private static final int AROUND = 40;

    private final Pattern pattern;

    private WordList(List<String> phrases) {
        String any = phrases.stream().map(WordList::expression).collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    /**
     * A list beside this class: a phrase a line, lines that begin with {@code #} left aside.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expression(String phrase) {
        StringBuilder expression = new StringBuilder();
        for (char letter : Folding.of(phrase).toCharArray()) {
            expression.append(
                    switch (letter) {
                        case '*' -> "\\p{L}*";
                        case ' ' -> "[\\s\u00A0\u202F]+";
                        default -> Pattern.quote(String.valueOf(letter));
                    });
        }
        return expression.toString();
    }

    /** The text with what was found between ⟦ and ⟧, shortened around it; empty where nothing was. */
    public Optional<String> marked(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(Folding.of(text));
        StringBuilder marked = new StringBuilder();
        int done = 0;
        int first = -1;
        while (matcher.find()) {
            first = first < 0 ? matcher.start() : first;
            marked.append(shortened(text.substring(done, matcher.start()), first < done))
                    .append('⟦')
                    .append(text, matcher.start(), matcher.end())
                    .append('⟧');
            done = matcher.end();
        }
        if (first < 0) {
            return Optional.empty();
        }
        return Optional.of(marked.append(head(text.substring(done)))
                .toString()
                .replaceAll("\\s+", " ")
                .strip());
    }

    /** What stands before a word that was found: its end, and where another was found before, its beginning too. */
    private static String shortened(String between, boolean afterAnother) {
        if (between.length() <= 2 * AROUND) {
            return between.length() > AROUND && !afterAnother ? tail(between) : between;
        }
        return afterAnother ? head(between) + " " + tail(between) : tail(between);
    }

    private static String head(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int end = text.lastIndexOf(' ', AROUND);
        return text.substring(0, end > 0 ? end : AROUND) + "…";
    }

    private static String tail(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int start = text.indexOf(' ', text.length() - AROUND);
        return "…" + text.substring(start < 0 ? text.length() - AROUND : start + 1);
    }
}
