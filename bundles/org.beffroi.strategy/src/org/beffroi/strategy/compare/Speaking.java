package org.beffroi.strategy.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * How elements, fields and values of a version are said where it is compared with another. Without a state that changes: for any
 * number of threads.
 */
public final class Speaking {

    private final Names names;
    private final Locale locale;
    private final Map<String, EObject> elements;
    private final Set<String> feminine;
    private final Set<String> masculine;

    /** Of a version, in a language. */
    public Speaking(Facts facts, Locale locale) {
        this.names = new Names(locale);
        this.locale = locale;
        this.elements = facts.elements();
        this.feminine = words("compare.feminine");
        this.masculine = words("compare.masculine");
    }

    private Set<String> words(String key) {
        return Set.of(say(key).split("/"));
    }

    /** A sentence of this package in the language. */
    public String say(String key, Object... arguments) {
        return Sentence.of(Speaking.class, key, arguments).in(locale);
    }

    /** An element as a person names it: by its number and its name; what has no key, within what holds it. */
    public String subject(String id) {
        return subject(known(id));
    }

    private EObject known(String id) {
        return Objects.requireNonNull(elements.get(id));
    }

    private String subject(EObject one) {
        boolean stands = one instanceof Element || one.eContainer() == null;
        return stands ? called(one) : say("compare.part", subject(one.eContainer()), names.title(one));
    }

    private String called(EObject one) {
        String numbered = names.numbered(one);
        boolean named = one instanceof Element element
                && element.getName() != null
                && !element.getName().isBlank();
        boolean says = !named || numbered.contains("«") || numbered.contains("“") || numbered.equals(names.title(one));
        return says ? numbered : say("compare.named", numbered, names.title(one));
    }

    /** A field as it is named within a sentence. */
    public String field(String id, EStructuralFeature field) {
        String name = names.of(field, known(id).eClass());
        boolean short_ = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return short_ ? name : name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    /** 0 masculine, 1 feminine, 2 a name that is no noun alone. */
    int gender(String name) {
        String first = name.toLowerCase(locale);
        return feminine.contains(first) ? 1 : masculine.contains(first) ? 0 : 2;
    }

    /** Whether the class of an element is feminine: 0 or 1. */
    int genderOf(String id) {
        String name = names.of(known(id).eClass()).toLowerCase(locale).split(" ")[0];
        return feminine.contains(name) ? 1 : 0;
    }

    /** A value, or several, as a person writes them. */
    public String value(EStructuralFeature field, @Nullable Object value) {
        if (field instanceof EReference) {
            List<?> ids = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
            return names.value(field, ids.stream().map(this::element).toList());
        }
        String said = names.value(field, value);
        return value instanceof Enumerator || value instanceof String ? say("compare.quoted", said) : said;
    }

    private Object element(Object id) {
        EObject found = elements.get(id);
        return found == null ? say("compare.absent") : found;
    }

    static boolean isDay(Object value) {
        return value instanceof LocalDate;
    }

    static boolean isLong(EStructuralFeature field, Object before, Object after) {
        return field.getEType() == ModelPackage.eINSTANCE.getText()
                || before instanceof String one
                        && after instanceof String other
                        && one.split("\\s+").length + other.split("\\s+").length > 12;
    }
}
