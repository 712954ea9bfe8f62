package org.beffroi.strategy.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * A file of the library: JSON (RFC 8259) with {@code entries} of one class, or {@code rules}, or {@code templates}. The form is in
 * docs/strategy-library.md.
 *
 * @param name as people are told of it
 */
record LibraryFile(String name) {

    /** Texts beside the model: what to ask, how to go about it, and names of what has none. */
    private static final Set<String> ASIDE = Set.of("question", "advice", "name", "signs");

    /**
     * What it holds.
     *
     * @throws Refusal if that cannot be understood
     */
    Library read(byte[] written) {
        Map<String, Object> file;
        try {
            file = JsonText.read(written);
        } catch (IOException e) {
            throw wrong("{", String.valueOf(e.getMessage()));
        }
        String type = file.containsKey("type") ? text(file, "type") : "";
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Map<String, Object> one : objects(file, "entries")) {
            Entry entry = entry(one, type);
            entries.put(entry.id(), entry);
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Map<String, Object> one : objects(file, "rules")) {
            Rule rule = new Rule(text(one, "id"), bilingual(one, "cited"), bilingual(one, "says"));
            rules.put(rule.id(), rule);
        }
        Map<String, Template> templates = new LinkedHashMap<>();
        for (Map<String, Object> one : objects(file, "templates")) {
            Template template = template(one);
            templates.put(template.id(), template);
        }
        return new Library(entries, rules, templates);
    }

    private Template template(Map<String, Object> one) {
        return new Template(
                text(one, "id"),
                bilingual(one, "name"),
                bilingual(one, "description"),
                one.containsKey("fits") ? Optional.of(fit(object(one, "fits"))) : Optional.empty(),
                Optional.ofNullable(one.get("like")).map(String::valueOf),
                strings(one.get("with")),
                strings(one.get("without")),
                Boolean.TRUE.equals(one.get("ground")));
    }

    private Fit fit(Map<String, Object> one) {
        try {
            Set<Territory.Kind> kinds = EnumSet.noneOf(Territory.Kind.class);
            strings(one.get("kinds")).forEach(kind -> kinds.add(Territory.Kind.valueOf(kind)));
            return new Fit(kinds, number(one, "least", 0), number(one, "most", Integer.MAX_VALUE));
        } catch (IllegalArgumentException e) {
            throw wrong("fits", "kinds, least, most");
        }
    }

    private int number(Map<String, Object> one, String member, int otherwise) {
        return one.get(member) instanceof Number number ? number.intValue() : otherwise;
    }

    private Entry entry(Map<String, Object> one, String usual) {
        String type = one.containsKey("type") ? text(one, "type") : usual;
        if (!(ModelPackage.eINSTANCE.getEClassifier(type) instanceof EClass known) || known.isAbstract()) {
            throw wrong(type, "Objective, Audience, EditorialLine, Action, Risk, Charter, …");
        }
        String id = Objects.toString(one.get("id"), "");
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        Map<String, Object> said = object(one, "texts");
        for (String feature : said.keySet()) {
            if (!ASIDE.contains(feature)) {
                feature(known, feature, EAttribute.class);
            }
            texts.put(feature, bilingual(said, feature));
        }
        Map<String, String> facts = new TreeMap<>();
        object(one, "facts").forEach((feature, value) -> {
            fact(feature(known, feature, EAttribute.class), value.toString());
            facts.put(feature, value.toString());
        });
        Map<String, List<String>> references = new LinkedHashMap<>();
        object(one, "references").forEach((feature, value) -> {
            feature(known, feature, EReference.class);
            references.put(feature, strings(value));
        });
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        Map<String, Object> within = object(one, "parts");
        for (String feature : within.keySet()) {
            EClass held = feature(known, feature, EReference.class).getEReferenceType();
            List<Entry> some = new ArrayList<>();
            objects(within, feature).forEach(part -> some.add(entry(part, held.isAbstract() ? "" : held.getName())));
            parts.put(feature, List.copyOf(some));
        }
        return new Entry(id, type, texts, facts, references, parts, strings(one.get("restsOn")));
    }

    private <F extends EStructuralFeature> F feature(EClass type, String name, Class<F> kind) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (!kind.isInstance(feature)) {
            List<String> known = type.getEAllStructuralFeatures().stream()
                    .filter(kind::isInstance)
                    .map(EStructuralFeature::getName)
                    .sorted()
                    .toList();
            throw wrong(type.getName() + "." + name, String.join(", ", known));
        }
        return kind.cast(feature);
    }

    private void fact(EAttribute feature, String value) {
        try {
            WrittenFacts.value(feature, value);
        } catch (IllegalArgumentException e) {
            throw wrong(feature.getName() + " = " + value, WrittenFacts.known(feature));
        }
    }

    private String text(Map<String, Object> object, String member) {
        if (object.get(member) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(object.getOrDefault("id", "").toString(), member);
    }

    private Bilingual bilingual(Map<String, Object> object, String member) {
        if (object.get(member) instanceof Map<?, ?> said) {
            try {
                return new Bilingual(strings(said.get("fr")), strings(said.get("en")));
            } catch (IllegalArgumentException e) {
                throw wrong(member, "fr, en");
            }
        }
        throw wrong(object.getOrDefault("id", "").toString(), member);
    }

    private Map<String, Object> object(Map<String, Object> object, String member) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (object.get(member) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> found.put(key.toString(), value));
        } else if (object.containsKey(member)) {
            throw wrong(member, "{}");
        }
        return found;
    }

    private List<Map<String, Object>> objects(Map<String, Object> object, String member) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Object one : object.get(member) instanceof List<?> list ? list : List.of()) {
            found.add(object(Map.of(member, one == null ? "" : one), member));
        }
        return found;
    }

    private static List<String> strings(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private Refusal wrong(String what, String expected) {
        return Refusal.of(LibraryFile.class, "library.wrong", name, what, expected);
    }
}
