package org.beffroi.core.parameter;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * What people read of a form: labels, explanations, names of choices.
 *
 * <p>They stand in the texts of whoever asks, under {@code <prefix>.<component>} and {@code <prefix>.<component>.<choice>};
 * components and choices that many forms have ({@code query}, {@code period}, {@code every} …) have texts in the core, which
 * stand for those that are absent.
 *
 * @param home a class of the bundle that asks
 * @param prefix such as {@code analysis.volume}
 * @param locale language of the reader
 */
public record FormTexts(Class<?> home, String prefix, Locale locale) {

    /** What a component is called; its name where nobody gave it a label. */
    public String label(Parameter component) {
        return find(component.name()).orElse(component.kebab());
    }

    /** One sentence on what to give, empty where there is none. */
    public Optional<String> explanation(Parameter component) {
        return find(component.name() + ".more");
    }

    /**
     * The name of a choice.
     *
     * @param choice as typed
     */
    public String choice(Parameter component, String choice) {
        return find(component.name() + "." + choice).orElse(choice);
    }

    private Optional<String> find(String key) {
        return find(home, prefix + "." + key).or(() -> find(FormTexts.class, "parameter." + key));
    }

    private Optional<String> find(Class<?> where, String key) {
        return Sentence.of(where, key).found(locale);
    }
}
