package org.beffroi.strategy.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a check found: about what, how grave, what is wrong, why it matters, what can be done.
 *
 * <p>A check makes one with {@link #alarm}, {@link #warning} or {@link #question}, said by its texts {@code check.<id>.wrong} and
 * {@code check.<id>.why}; {@link #saying} takes another text of its own, {@link #with} adds a fix.
 *
 * @param check id of the check
 * @param about what it is about: an element, or a part of one that has no name, such as a load
 * @param severity how grave
 * @param wrong what is wrong, with the names of the things
 * @param why why it matters
 * @param fixes what can be done at one click
 */
public record Issue(String check, EObject about, Severity severity, Sentence wrong, Sentence why, List<Fix> fixes) {

    private static final String PREFIX = "check.";

    public Issue {
        Objects.requireNonNull(check);
        Objects.requireNonNull(about);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(wrong);
        Objects.requireNonNull(why);
        fixes = List.copyOf(fixes);
    }

    /** What may break a rule or harm somebody. */
    public static Issue alarm(Check check, EObject about, Object... arguments) {
        return of(check, Severity.ALARM, about, arguments);
    }

    /** What is missing, or contradicts something else. */
    public static Issue warning(Check check, EObject about, Object... arguments) {
        return of(check, Severity.WARNING, about, arguments);
    }

    /** What asks for a reasoned answer. */
    public static Issue question(Check check, EObject about, Object... arguments) {
        return of(check, Severity.QUESTION, about, arguments);
    }

    private static Issue of(Check check, Severity severity, EObject about, Object... arguments) {
        String id = Checks.info(check).id();
        Class<?> home = check.getClass();
        return new Issue(
                id,
                about,
                severity,
                Sentence.of(home, PREFIX + id + ".wrong", arguments),
                Sentence.of(home, PREFIX + id + ".why"),
                List.of());
    }

    /** The same, said by {@code check.<id>.<variant>}. */
    public Issue saying(String variant, Object... arguments) {
        return new Issue(check, about, severity, text(variant, arguments), why, fixes);
    }

    /** The same, with a fix that is called {@code check.<id>.fix.<name>}. */
    public Issue with(String name, Consumer<Strategy> does, Object... arguments) {
        Fix fix = new Fix(text("fix." + name, arguments), does);
        return new Issue(
                check,
                about,
                severity,
                wrong,
                why,
                Stream.concat(fixes.stream(), Stream.of(fix)).toList());
    }

    private Sentence text(String ending, Object... arguments) {
        return Sentence.of(wrong.home(), PREFIX + check + "." + ending, arguments);
    }

    /** The element it is about, or the nearest one around. */
    public Optional<Element> element() {
        EObject around = about;
        while (around != null && !(around instanceof Element)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((Element) around);
    }

    /** Identity of that element; empty where it has none. */
    public String key() {
        return element().map(Element::getKey).orElse("");
    }
}
