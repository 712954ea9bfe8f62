package org.beffroi.workbench.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/**
 * The commands that can be called by name, in either language.
 *
 * <p>Immutable. What was typed may be any words of the name, in any order, begun only, or others that people have for the same
 * thing; case and accents do not count.
 */
public final class CommandList {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Beside a key, the words by which a command is found as well. */
    private static final String ALSO = ".also";

    /**
     * One command.
     *
     * @param id id in the application's model, or of what else can be called
     * @param group what it acts on
     * @param name what it is called in a language
     * @param also other words for it in a language, with spaces between; may be empty
     * @param keys the keys that call it, as printed on a keyboard, or other quiet words; may be empty
     */
    public record Entry(
            String id,
            CommandGroup group,
            Function<Language, String> name,
            Function<Language, String> also,
            String keys) {

        /** A command whose name stands in the texts of the workbench. */
        public static Entry of(String id, CommandGroup group, String key, String keys) {
            return of(id, group, Language.class, key, id, keys);
        }

        /**
         * A command of whatever bundle.
         *
         * @param home a class of the bundle, whose texts may know its name and other words for it
         * @param spare what it is called where they do not
         */
        public static Entry of(String id, CommandGroup group, Class<?> home, String key, String spare, String keys) {
            return new Entry(
                    id,
                    group,
                    language -> Sentence.of(home, key).found(language.locale()).orElse(spare),
                    language -> Sentence.of(home, key + ALSO)
                            .found(language.locale())
                            .orElse(""),
                    keys);
        }
    }

    /**
     * A command where it stands in the list.
     *
     * @param heading key of the words under which it stands, in the texts of the workbench
     */
    public record Line(Entry entry, String heading) {}

    /** How well a command fits what was typed, the best first. */
    private enum Fit {
        BEGINS,
        NAMED,
        NAMED_IN_THE_OTHER_LANGUAGE,
        SAID_OTHERWISE,
        NOT
    }

    private final List<Entry> all;
    private final List<String> lately;
    private final Language shown;
    private final Language other;

    public CommandList(List<Entry> all, Language shown) {
        this(all, List.of(), shown);
    }

    /** @param lately ids of those called lately, the last one first: they come first where nothing is typed */
    public CommandList(List<Entry> all, List<String> lately, Language shown) {
        this.all = List.copyOf(all);
        this.lately = List.copyOf(lately);
        this.shown = shown;
        this.other = new Language(shown.isFrench() ? Locale.ENGLISH : Locale.FRENCH);
    }

    /**
     * The commands that fit, group by group. Where nothing is typed, those called lately stand before all; else the group with
     * the one that fits best does.
     */
    public List<Line> lines(String typed) {
        return words(typed).isEmpty() ? everything() : found(typed);
    }

    /** The same without their headings. */
    public List<Entry> fitting(String typed) {
        return lines(typed).stream().map(Line::entry).toList();
    }

    /** The name of a command in the language shown. */
    public String name(Entry entry) {
        return entry.name().apply(shown);
    }

    private List<Line> everything() {
        List<Line> lines = new ArrayList<>();
        lately.forEach(id -> all.stream()
                .filter(entry -> entry.id().equals(id))
                .limit(1)
                .forEach(entry -> lines.add(new Line(entry, "palette.lately"))));
        all.stream()
                .filter(entry -> !lately.contains(entry.id()))
                .sorted(Comparator.comparing(Entry::group).thenComparing(this::name, shown.alphabetical()))
                .forEach(entry -> lines.add(new Line(entry, entry.group().key())));
        return lines;
    }

    private List<Line> found(String typed) {
        Map<Entry, Fit> fits =
                all.stream().distinct().collect(Collectors.toMap(Function.identity(), entry -> fit(entry, typed)));
        Map<CommandGroup, Fit> best = new EnumMap<>(CommandGroup.class);
        fits.forEach((entry, fit) -> best.merge(entry.group(), fit, (one, two) -> one.compareTo(two) < 0 ? one : two));
        return all.stream()
                .filter(entry -> fits.get(entry) != Fit.NOT)
                .sorted(Comparator.<Entry, Fit>comparing(entry -> best.get(entry.group()))
                        .thenComparing(Entry::group)
                        .thenComparing(fits::get)
                        .thenComparing(this::name, shown.alphabetical()))
                .map(entry -> new Line(entry, entry.group().key()))
                .toList();
    }

    private Fit fit(Entry entry, String typed) {
        if (Language.folded(name(entry)).startsWith(Language.folded(typed).strip())) {
            return Fit.BEGINS;
        }
        List<String> wanted = words(typed);
        List<String> here = words(name(entry));
        List<String> there = words(entry.name().apply(other));
        if (hold(here, wanted)) {
            return Fit.NAMED;
        }
        if (hold(there, wanted)) {
            return Fit.NAMED_IN_THE_OTHER_LANGUAGE;
        }
        List<String> any = Stream.of(
                        here,
                        there,
                        words(entry.also().apply(shown)),
                        words(entry.also().apply(other)))
                .flatMap(List::stream)
                .toList();
        return hold(any, wanted) ? Fit.SAID_OTHERWISE : Fit.NOT;
    }

    private static boolean hold(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(Language.folded(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
