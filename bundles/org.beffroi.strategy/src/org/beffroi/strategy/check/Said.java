package org.beffroi.strategy.check;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.Objective;
import org.jspecify.annotations.Nullable;

/** How issues say names and days: arguments of a {@link Sentence}. */
public final class Said {

    private static final int LONGEST = 80;
    private static final int MOST_NAMES = 5;

    private Said() {}

    /** True for a text that says nothing: absent, empty or blank. */
    public static boolean isNothing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The name of an element, or the beginning of what it says, or that it has no name. */
    public static Object name(Element element) {
        String name = element.getName();
        if (isNothing(name) && element instanceof Objective objective) {
            name = objective.getStatement();
        }
        if (isNothing(name) && element instanceof Message message) {
            name = message.getWords();
        }
        return isNothing(name) ? Sentence.of(Said.class, "check.unnamed") : cut(name);
    }

    /** Names of several elements, each between quotation marks; of many, the first five. */
    public static Object names(List<? extends Element> elements) {
        Iterator<? extends Element> rest = elements.iterator();
        if (!rest.hasNext()) {
            return "";
        }
        Object said = quoted(rest.next());
        for (int i = 1; rest.hasNext() && i < MOST_NAMES; i++) {
            said = Sentence.of(Said.class, "check.and.next", said, quoted(rest.next()));
        }
        return rest.hasNext() ? Sentence.of(Said.class, "check.and.more", said, elements.size() - MOST_NAMES) : said;
    }

    private static Sentence quoted(Element element) {
        return Sentence.of(Said.class, "check.quoted", name(element));
    }

    /** {@code 4 mars 2025}. */
    public static Sentence day(LocalDate day) {
        return Sentence.of(
                Said.class,
                "check.day",
                day.getDayOfMonth(),
                Sentence.of(Said.class, "check.month." + day.getMonthValue()),
                year(day.getYear()));
    }

    /** {@code 2025}, without the space of thousands. */
    public static String year(int year) {
        return String.valueOf(year);
    }

    private static String cut(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + "…";
    }
}
