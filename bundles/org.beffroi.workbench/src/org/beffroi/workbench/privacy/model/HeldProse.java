package org.beffroi.workbench.privacy.model;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.privacy.HeldData.Item;
import org.beffroi.dossier.privacy.HeldData.Kind;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * All that is held about a person, to be looked at before it is handed over: how much of what, then each mention with what it
 * holds. What is long is shown in part; the document has it all.
 */
public final class HeldProse {

    private static final int MENTIONS_SHOWN = 60;
    private static final int LONGEST_VALUE = 400;
    private static final List<String> FIRST = Stream.of(
                    CoreFields.TITLE,
                    CoreFields.TEXT_BODY,
                    CoreFields.PUBLISHED,
                    CoreFields.AUTHOR,
                    CoreFields.AUTHOR_NAME)
            .map(Field::name)
            .toList();

    private final Fields fields;
    private final Language language;
    private final Days days;

    public HeldProse(Fields fields, Language language, Days days) {
        this.fields = fields;
        this.language = language;
        this.days = days;
    }

    /** The items, in words. */
    public Prose of(List<Item> items) {
        Prose.Writer out = new Prose.Writer();
        Map<Kind, Map<String, List<Item>>> byKind = sorted(items);
        if (items.isEmpty()) {
            return out.words(language.text("privacy.held.nothing")).written();
        }
        List<Prose.Counted> counts = new ArrayList<>();
        byKind.forEach((kind, things) -> {
            long many = kind == Kind.FILE ? count(things) : things.size();
            counts.add(new Prose.Counted(
                    language.number(many), language.counted("privacy.held.count." + key(kind), many)));
        });
        out.counts(counts);
        byKind.forEach((kind, things) -> list(kind, things, out));
        return out.written();
    }

    private static Map<Kind, Map<String, List<Item>>> sorted(List<Item> items) {
        Map<Kind, Map<String, List<Item>>> byKind = new EnumMap<>(Kind.class);
        for (Item item : items) {
            byKind.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(item.mention(), mention -> new ArrayList<>())
                    .add(item);
        }
        return byKind;
    }

    private static int count(Map<String, List<Item>> things) {
        return things.values().stream().mapToInt(List::size).sum();
    }

    private void list(Kind kind, Map<String, List<Item>> things, Prose.Writer out) {
        out.heading(language.text("privacy.held.of." + key(kind)));
        things.values().stream().limit(MENTIONS_SHOWN).forEach(of -> {
            if (kind == Kind.FILE) {
                of.forEach(item -> out.words(item.content()));
            } else {
                out.name(name(of.getFirst()));
                of.stream()
                        .filter(HeldProse::isReadable)
                        .sorted(Comparator.comparingInt(HeldProse::rank))
                        .forEach(item -> out.fact(label(item), value(item)));
            }
        });
        if (things.size() > MENTIONS_SHOWN) {
            out.quiet(language.counted("privacy.held.more", things.size() - MENTIONS_SHOWN));
        }
    }

    /** What only machines make of a mention, such as the key of its thread, stands in the document alone. */
    private static boolean isReadable(Item item) {
        return !item.field().equals(CoreFields.NETWORK.name());
    }

    /** What was said stands before what is known of it. */
    private static int rank(Item item) {
        int rank = FIRST.indexOf(item.field());
        return rank < 0 ? FIRST.size() : rank;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String name(Item first) {
        String network = first.network().isEmpty()
                ? ""
                : Language.capital(CoreFields.NETWORK.valueLabel(first.network(), language.locale()));
        String when = first.when()
                .map(at -> language.text("privacy.held.when." + when(first.kind()), day(at)))
                .orElse("");
        String until = first.keptUntil()
                .map(at -> language.text("privacy.held.until", day(at)))
                .orElse("");
        List<String> parts = Stream.of(network, first.source(), when, until)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? language.text("privacy.held.unnamed") : String.join(" · ", parts);
    }

    private String day(Instant at) {
        return days.day(days.dayOf(at));
    }

    private static String when(Kind kind) {
        return kind == Kind.MENTION || kind == Kind.OTHERS ? "collected" : "done";
    }

    private String label(Item item) {
        return fields.byKey(item.field())
                .map((Field field) -> language.name(field))
                .orElse(item.field());
    }

    private String value(Item item) {
        String value = fields.byKey(item.field())
                .map(field -> readable(field, item.content()))
                .orElse(item.content());
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        boolean told = item.kind() == Kind.HUMAN || item.kind() == Kind.MACHINE;
        return told && !item.by().isEmpty() ? language.text("privacy.held.by", shown, item.by()) : shown;
    }

    /** A moment as people say it, a value by its name; anything else as it is held. */
    private String readable(Field field, String content) {
        if (field.type() == FieldType.TIME) {
            try {
                Instant at = Instant.parse(content);
                return language.text(
                        "privacy.moment",
                        day(at),
                        days.hour(at.atZone(days.zone()).toLocalTime()));
            } catch (DateTimeParseException asItIs) {
                return content;
            }
        }
        return field.vocabulary().isEmpty() ? content : field.valueLabel(content, language.locale());
    }
}
