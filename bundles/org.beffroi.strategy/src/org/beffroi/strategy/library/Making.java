package org.beffroi.strategy.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Retention;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes elements of a strategy out of entries, in one language, each with a key of its own. What the entries refer to is found
 * among those made together or known before; what is not there is left open. A part that is nothing but a link (an alignment, a
 * load) goes with what it would lead to.
 *
 * <p>For one strategy; not for several threads.
 */
public final class Making {

    private final Library library;
    private final Locale locale;
    private final Keys keys;
    private final Map<String, EObject> made = new LinkedHashMap<>();

    /**
     * Nothing made yet.
     *
     * @param library where rules are found
     * @param locale the language of what is made
     * @param keys of the strategy it is made for
     */
    public Making(Library library, Locale locale, Keys keys) {
        this.library = library;
        this.locale = locale;
        this.keys = keys;
    }

    /** Takes something that is already in the strategy for that entry: what is made later may refer to it. */
    public void know(String id, EObject already) {
        made.put(id, already);
    }

    /** The elements, in the order of the entries; none of them is in a strategy yet. */
    public List<EObject> make(List<Entry> entries) {
        List<Link> links = new ArrayList<>();
        List<EObject> all = new ArrayList<>();
        for (Entry entry : entries) {
            EObject one = make(entry, links);
            all.add(one);
            made.put(entry.id(), one);
        }
        links.forEach(this::follow);
        links.stream().filter(Link::leadsNowhere).forEach(link -> EcoreUtil.remove(link.from()));
        all.forEach(keys::give);
        return List.copyOf(all);
    }

    private EObject make(Entry entry, List<Link> links) {
        EClass type = (EClass) ModelPackage.eINSTANCE.getEClassifier(entry.type());
        EObject one = EcoreUtil.create(type);
        entry.texts().forEach((name, text) -> {
            if (type.getEStructuralFeature(name) instanceof EAttribute attribute) {
                set(one, attribute, text);
            }
        });
        entry.facts().forEach((name, value) -> {
            EAttribute attribute = (EAttribute) type.getEStructuralFeature(name);
            one.eSet(attribute, WrittenFacts.value(attribute, value));
        });
        entry.parts().forEach((name, parts) -> {
            EReference reference = (EReference) type.getEStructuralFeature(name);
            parts.forEach(part -> add(one, reference, make(part, links)));
        });
        entry.references()
                .forEach((name, ids) -> links.add(new Link(one, (EReference) type.getEStructuralFeature(name), ids)));
        rest(one, entry.restsOn());
        return one;
    }

    private void set(EObject one, EAttribute attribute, Bilingual text) {
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) one.eGet(attribute);
            values.addAll(text.all(locale));
        } else {
            one.eSet(attribute, text.in(locale));
        }
    }

    static void add(EObject one, EReference reference, EObject other) {
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> values = (List<EObject>) one.eGet(reference);
            values.add(other);
        } else {
            one.eSet(reference, other);
        }
    }

    /** Where the model has a place for the text of law it goes there, else into the notes, with the advice to have it checked. */
    private void rest(EObject one, List<String> rules) {
        if (rules.isEmpty()) {
            return;
        }
        List<String> cited = rules.stream()
                .map(id -> Optional.ofNullable(library.rules().get(id))
                        .map(rule -> rule.cited().in(locale))
                        .orElse(id))
                .toList();
        String all = cited.stream().collect(Collectors.joining(" ; "));
        switch (one) {
            case Charter charter -> charter.getRestsOn().addAll(cited);
            case LegalPeriod period -> period.setRestsOn(all);
            case Retention retention -> retention.setRestsOn(all);
            default -> {}
        }
        if (one instanceof Element element) {
            String check = Sentence.of(Making.class, "library.rests", all).in(locale);
            element.setNotes(element.getNotes() == null ? check : element.getNotes() + "\n\n" + check);
        }
    }

    private void follow(Link link) {
        List<EObject> found = link.ids().stream()
                .map(made::get)
                .filter(link.reference().getEReferenceType()::isInstance)
                .toList();
        if (link.reference().isMany()) {
            found.forEach(one -> add(link.from(), link.reference(), one));
        } else if (!found.isEmpty()) {
            link.from().eSet(link.reference(), found.getFirst());
        }
    }

    /** References of an element to entries, by their ids. */
    private record Link(EObject from, EReference reference, List<String> ids) {

        /** Whether it is all that its element is for, and there is nothing. */
        boolean leadsNowhere() {
            return !(from instanceof Element) && !reference.isMany() && from.eGet(reference) == null;
        }
    }
}
