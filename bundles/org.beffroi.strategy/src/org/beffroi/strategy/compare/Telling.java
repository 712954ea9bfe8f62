package org.beffroi.strategy.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in words that a consultant reads: {@code Objectif 3 « Rétablir la confiance » : échéance passée du 30 juin 2025 au 31
 * décembre 2025}. Without a state that changes: for any number of threads.
 */
public final class Telling {

    private final Comparison comparison;
    private final Speaking was;
    private final Speaking is;

    /** Of a comparison, in a language. */
    public Telling(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.was = new Speaking(comparison.before(), locale);
        this.is = new Speaking(comparison.after(), locale);
    }

    /** All differences in their order, one sentence each; those of the days of one curve in one sentence. */
    public List<String> sentences() {
        Map<String, Integer> days = new HashMap<>();
        comparison.differences().forEach(one -> curve(one).ifPresent(curve -> days.merge(curve, 1, Integer::sum)));
        List<String> sentences = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            Optional<String> curve = curve(difference);
            if (curve.isEmpty()) {
                sentences.add(of(difference));
            } else if (days.containsKey(curve.get())) {
                sentences.add(is.say("compare.curve", is.subject(curve.get()), days.remove(curve.get())));
            }
        }
        return sentences;
    }

    /** The evidence whose curve a difference belongs to. */
    private Optional<String> curve(Difference difference) {
        String id = difference.id();
        return comparison
                .after()
                .find(id)
                .or(() -> comparison.before().find(id))
                .filter(fact -> fact.type() == ModelPackage.eINSTANCE.getPoint())
                .flatMap(fact -> comparison.after().holder(id).or(() -> comparison
                        .before()
                        .holder(id)))
                .filter(comparison.after()::holds);
    }

    /** One of its differences. */
    public String of(Difference difference) {
        return switch (difference) {
            case Difference.Added added ->
                is.say("compare.added", is.subject(added.id()), is.genderOf(added.id()), where(added.id()));
            case Difference.Removed removed ->
                was.say("compare.removed", was.subject(removed.id()), was.genderOf(removed.id()));
            case Difference.Moved moved -> moved(moved);
            case Difference.Changed changed -> changed(changed);
        };
    }

    /** What holds it, where that is not the strategy itself and not said yet; empty elsewhere. */
    private String where(String id) {
        return comparison
                .after()
                .holder(id)
                .filter(holder -> !holder.equals(comparison.after().root()))
                .filter(holder -> !is.subject(id).startsWith(is.subject(holder)))
                .map(holder -> is.say("compare.within", is.subject(holder)))
                .orElse("");
    }

    private String moved(Difference.Moved moved) {
        String from = comparison.before().holder(moved.id()).orElse("");
        String to = comparison.after().holder(moved.id()).orElse("");
        String subject = is.subject(moved.id());
        if (from.equals(to) && moved.from() == moved.to()) {
            return is.say("compare.moved.order", subject);
        }
        return from.equals(to)
                ? is.say("compare.moved.place", subject, moved.from(), moved.to())
                : is.say("compare.moved.holder", subject, was.subject(from), is.subject(to));
    }

    private String changed(Difference.Changed changed) {
        EStructuralFeature field = changed.field();
        String subject = is.subject(changed.id());
        String name = is.field(changed.id(), field);
        if (field.isMany()) {
            return list(changed, subject, name);
        }
        if (field.getEType().getInstanceClass() == boolean.class) {
            return is.say(Boolean.TRUE.equals(changed.after()) ? "compare.yes" : "compare.no", subject, name);
        }
        String before = was.value(field, changed.before());
        String after = is.value(field, changed.after());
        if (changed.before() == null) {
            return is.say("compare.set", subject, name, shortened(after));
        }
        if (changed.after() == null) {
            return is.say("compare.cleared", subject, name, shortened(before));
        }
        if (Speaking.isLong(field, changed.before(), changed.after())) {
            return text(subject, name, TextChange.of((String) changed.before(), (String) changed.after()));
        }
        boolean days = Speaking.isDay(changed.before());
        String key = before.equals(after) ? "compare.looks" : days ? "compare.day" : "compare.value";
        return is.say(key, subject, name, is.gender(name), quoted(field, before), quoted(field, after));
    }

    private String quoted(EStructuralFeature field, String said) {
        return field instanceof EReference ? is.say("compare.quoted", said) : said;
    }

    private String text(String subject, String name, TextChange change) {
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return is.say("compare.looks", subject, name);
        }
        if (change.before().isEmpty()) {
            return is.say("compare.text.more", subject, name, change.after());
        }
        return change.after().isEmpty()
                ? is.say("compare.text.less", subject, name, change.before())
                : is.say("compare.text", subject, name, change.before(), change.after());
    }

    private static String shortened(String said) {
        int longest = 90;
        if (said.length() <= longest) {
            return said;
        }
        int end = Math.max(said.lastIndexOf(' ', longest), 1);
        String closing = said.endsWith("»") ? said.substring(said.length() - 2) : said.endsWith("”") ? "”" : "";
        return said.substring(0, end) + "…" + closing;
    }

    private String list(Difference.Changed changed, String subject, String name) {
        List<?> before = items(changed.before());
        List<?> after = items(changed.after());
        List<?> came = without(after, before);
        List<?> went = without(before, after);
        EStructuralFeature field = changed.field();
        if (came.isEmpty() && went.isEmpty()) {
            return is.say("compare.list.order", subject, name);
        }
        if (came.isEmpty()) {
            return is.say("compare.list.less", subject, name, was.value(field, went));
        }
        return went.isEmpty()
                ? is.say("compare.list.more", subject, name, is.value(field, came))
                : is.say("compare.list.both", subject, name, is.value(field, came), was.value(field, went));
    }

    private static List<?> items(@Nullable Object value) {
        return value instanceof List<?> several ? several : List.of();
    }

    private static List<Object> without(List<?> all, List<?> others) {
        List<Object> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
