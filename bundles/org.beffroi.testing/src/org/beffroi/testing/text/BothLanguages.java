package org.beffroi.testing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Parameter;

/**
 * The texts of a bundle in English and in French, as {@link Sentence} finds them: in the nearest package around a class that
 * has them.
 *
 * @param home any class of the bundle
 */
public record BothLanguages(Class<?> home) {

    private static final List<String> FILES = List.of("messages.properties", "messages_fr.properties");

    /** Asserts that a key has a text in each language. */
    public void hold(String key) {
        FILES.forEach(file -> assertThat(texts(file).getProperty(key, ""))
                .as("%s in %s", key, file)
                .isNotBlank());
    }

    /**
     * Asserts that each component of a form has a label and each choice a name: beside the class, or in the core for those
     * that many forms have; and that nothing else is written of a component than these and what {@link FormTexts} explains, since
     * nobody would read it.
     *
     * @param prefix such as {@code analysis.volume}
     */
    public void holdForm(Form<?> form, String prefix) {
        for (Parameter component : form.components()) {
            holdPart(prefix, component.name());
            component.choices().forEach(choice -> holdPart(prefix, component.name() + "." + choice));
            holdNothingElse(prefix + "." + component.name() + ".", component.choices());
        }
    }

    private void holdNothingElse(String start, List<String> choices) {
        FILES.forEach(file -> assertThat(texts(file).stringPropertyNames().stream()
                        .filter(key -> key.startsWith(start))
                        .map(key -> key.substring(start.length()))
                        .filter(rest -> !rest.equals("more") && !choices.contains(rest)))
                .as("texts under %s in %s that no form shows", start, file)
                .isEmpty());
    }

    private void holdPart(String prefix, String part) {
        BothLanguages core = new BothLanguages(FormTexts.class);
        FILES.forEach(file -> assertThat(texts(file).containsKey(prefix + "." + part)
                        || core.texts(file).containsKey("parameter." + part))
                .as("%s.%s, or parameter.%s of the core, in %s", prefix, part, part, file)
                .isTrue());
    }

    private Properties texts(String file) {
        String place = "/" + home.getPackageName().replace('.', '/');
        while (!place.isEmpty() && home.getResource(place + "/messages.properties") == null) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        Properties texts = new Properties();
        try (InputStream in = home.getResourceAsStream(place + "/" + file)) {
            assertThat(in).as("%s around %s", file, home).isNotNull();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
