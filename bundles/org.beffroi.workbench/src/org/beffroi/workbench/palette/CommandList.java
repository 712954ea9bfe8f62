package org.beffroi.workbench.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/**
 * The commands that can be called by name, in either language.
 *
 * <p>Immutable. What was typed may be any words of the name, in any order, begun only; case and accents do not count.
 */
public final class CommandList {

    /**
     * One command.
     *
     * @param id id in the application's model, or of what else can be called
     * @param name what it is called in a language
     * @param keys the keys that call it, as printed on a keyboard, or other quiet words; may be empty
     */
    public record Entry(String id, Function<Language, String> name, String keys) {

        /** A command whose name stands in the texts of the workbench. */
        public static Entry of(String id, String key, String keys) {
            return new Entry(id, language -> language.text(key), keys);
        }

        /**
         * A command of whatever bundle.
         *
         * @param home a class of the bundle, whose texts may know its name
         * @param spare what it is called where they do not
         */
        public static Entry of(String id, Class<?> home, String key, String spare, String keys) {
            return new Entry(
                    id,
                    language -> Sentence.of(home, key).found(language.locale()).orElse(spare),
                    keys);
        }
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

    /** The commands that fit, those whose name begins with what was typed first, then by name; those called lately before all
     * where nothing is typed. */
    public List<Entry> fitting(String typed) {
        String[] words = Language.folded(typed).strip().split("\\s+");
        return all.stream()
                .filter(entry -> fits(entry, words))
                .sorted(Comparator.<Entry>comparingInt(entry -> typed.isBlank() ? since(entry) : 0)
                        .thenComparing(entry -> !Language.folded(name(entry))
                                .startsWith(Language.folded(typed).strip()))
                        .thenComparing(this::name, shown.alphabetical()))
                .toList();
    }

    private int since(Entry entry) {
        int at = lately.indexOf(entry.id());
        return at < 0 ? lately.size() : at;
    }

    /** The name of a command in the language shown. */
    public String name(Entry entry) {
        return entry.name().apply(shown);
    }

    private boolean fits(Entry entry, String[] words) {
        return Stream.of(shown, other)
                .map(language -> Language.folded(entry.name().apply(language)))
                .anyMatch(name -> Stream.of(words)
                        .allMatch(word -> Stream.of(name.split("[\\s'’]+")).anyMatch(part -> part.startsWith(word))));
    }
}
