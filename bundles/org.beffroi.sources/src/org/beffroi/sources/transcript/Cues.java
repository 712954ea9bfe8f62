package org.beffroi.sources.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The cues of a file of subtitles, one after another: SubRip, and WebVTT (W3C, 2019) with its voices. Where a speaker is
 * written only once, she goes on speaking until another one is written. For one thread.
 */
final class Cues {

    private static final Pattern TIMES = Pattern.compile(
            "\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*-->\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,200})>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>|\\{\\\\[^}]{0,100}}");

    /** "Mme Martin : …", "JEAN DUPONT: …", "- M. le Maire : …", "[Paul] …", as people type names before words. */
    private static final Pattern NAMED = Pattern.compile(
            "^[-–—]?\\s*(?:\\[([^\\]]{2,60})]\\s*:?|>>\\s*([^:]{2,60}):|"
                    + "((?:M\\.|Mme|Mlle|MM\\.|Mr|Mrs|Ms|Dr|Me)\\s[^:.!?]{2,60}|\\p{Lu}[\\p{Lu}\\p{M}’' .-]{1,58}\\p{Lu}|\\p{Lu}[\\p{Ll}’-]+(?:\\s\\p{Lu}[\\p{L}’-]+){1,4})[ \\u00A0\\u202F]*:)\\s+(?=\\S)");

    private static final int LONGEST = 20_000;

    private final BufferedReader in;
    private long line;
    private Optional<String> speaker = Optional.empty();
    private Optional<String> times = Optional.empty();

    Cues(BufferedReader in) {
        this.in = in;
    }

    /** Whether a line says when words begin and end. */
    static boolean isTimes(String text) {
        return TIMES.matcher(text).matches();
    }

    /** The next one with words, empty at the end. */
    Optional<Cue> next() throws IOException {
        while (true) {
            while (times.isEmpty()) {
                String read = read();
                if (read == null) {
                    return Optional.empty();
                }
                times = Optional.of(read).filter(Cues::isTimes);
            }
            Optional<Cue> cue = cue(times.get());
            if (cue.isPresent()) {
                return cue;
            }
        }
    }

    private String read() throws IOException {
        line++;
        return in.readLine();
    }

    /** The words after a line of times, up to an empty line; a line of times before it begins the next ones. */
    private Optional<Cue> cue(String at) throws IOException {
        Matcher m = TIMES.matcher(at);
        times = Optional.empty();
        long first = line;
        List<String> words = new ArrayList<>();
        int length = 0;
        for (String read = read(); read != null && !read.isBlank(); read = read()) {
            if (isTimes(read)) {
                times = Optional.of(read);
                break;
            }
            length += read.length();
            if (length <= LONGEST) {
                words.add(read);
            }
        }
        String raw = String.join(" ", words);
        Matcher voice = VOICE.matcher(raw);
        boolean voiced = voice.find();
        String text = Parser.unescapeEntities(TAG.matcher(raw).replaceAll(""), false)
                .replaceAll("\\s+", " ")
                .strip();
        Matcher named = NAMED.matcher(text);
        if (voiced) {
            speaker = Optional.of(Parser.unescapeEntities(voice.group(1), false).strip());
        } else if (named.lookingAt()) {
            speaker = Optional.of(name(named));
            text = text.substring(named.end());
        }
        return text.isEmpty() || !m.matches()
                ? Optional.empty()
                : Optional.of(new Cue(first, start(m.group(1)), speaker, text));
    }

    private static String name(Matcher named) {
        for (int group = 1; group <= named.groupCount(); group++) {
            if (named.group(group) != null) {
                return named.group(group).strip();
            }
        }
        return "";
    }

    private static Duration start(String written) {
        String[] parts = written.replace(',', '.').split("[:.]");
        int last = parts.length - 1;
        long hours = last == 3 ? Long.parseLong(parts[0]) : 0;
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(parts[last - 2]))
                .plusSeconds(Long.parseLong(parts[last - 1]))
                .plusMillis(Long.parseLong((parts[last] + "00").substring(0, 3)));
    }
}
