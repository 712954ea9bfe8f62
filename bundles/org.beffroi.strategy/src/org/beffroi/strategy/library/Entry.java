package org.beffroi.strategy.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of typical content: an element of a strategy as data. Names of texts, facts, references and parts are those of the
 * model's features, so that whatever the model knows can be in the library.
 *
 * @param id such as {@code objective.serve.answer}; of a part it may be empty
 * @param type name of a class of the model: {@code Objective}
 * @param texts what is said, in both languages; {@code question}, {@code advice}, {@code name} and {@code signs} (what it is
 *     about: beginnings of words, set apart by commas) may be there although the model has no such feature
 * @param facts what is the same in both languages: words of enumerations, numbers, days
 * @param references ids of other entries; where the model wants one, the first that is chosen
 * @param parts what it contains
 * @param restsOn ids of the rules it rests on
 */
public record Entry(
        String id,
        String type,
        Map<String, Bilingual> texts,
        Map<String, String> facts,
        Map<String, List<String>> references,
        Map<String, List<Entry>> parts,
        List<String> restsOn) {

    public Entry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        texts = kept(texts);
        facts = kept(facts);
        references = kept(references);
        parts = kept(parts);
        restsOn = List.copyOf(restsOn);
    }

    private static <V> Map<String, V> kept(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A text, where it has one. */
    public Optional<Bilingual> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** It and its parts, and theirs, in order. */
    public List<Entry> deep() {
        List<Entry> all = new ArrayList<>();
        all.add(this);
        parts.values().forEach(some -> some.forEach(part -> all.addAll(part.deep())));
        return List.copyOf(all);
    }
}
