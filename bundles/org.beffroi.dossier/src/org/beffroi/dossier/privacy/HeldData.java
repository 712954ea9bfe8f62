package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.journal.Truth;

/**
 * All that a dossier holds about a person: her mentions in every reading, what people and machines made of them, where others
 * name or address her, and by which sources, why and until when; Regulation (EU) 2016/679, article 15.
 *
 * <p>Of others' mentions only what concerns her is told, their authors under their pseudonyms. Not for several threads.
 */
public final class HeldData {

    private final Dossier dossier;
    private final Whom whom;
    private final KindNames kinds;
    private final Clock clock;

    /** @param kinds what kinds of sources are called */
    public HeldData(Dossier dossier, Whom whom, KindNames kinds, Clock clock) {
        this.kinds = kinds;
        this.dossier = dossier;
        this.whom = whom;
        this.clock = clock;
    }

    /** What an item is. */
    public enum Kind {
        /** A value of a mention she wrote. */
        MENTION,
        /** A value of somebody else's mention that names or addresses her. */
        OTHERS,
        /** What a person noted, tagged or corrected. */
        HUMAN,
        /** What a machine read. */
        MACHINE,
        /** A file of the dossier that names her. */
        FILE;

        Sentence label() {
            return Sentence.of(Kind.class, "privacy.held." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * One thing that is held.
     *
     * @param mention identity of the mention it is in or on, empty for a file
     * @param when collected, or done; empty where that is not known
     * @param network of the mention, possibly empty
     * @param source that brought it, possibly empty
     * @param field key of the field, possibly empty
     * @param content as it is held
     * @param by who wrote, noted or read it
     * @param keptUntil empty for no limit
     */
    public record Item(
            Kind kind,
            String mention,
            Optional<Instant> when,
            String network,
            String source,
            String field,
            String content,
            String by,
            Optional<Instant> keptUntil) {}

    /**
     * All items: hers first, in the order of the journals, then what was made of them.
     *
     * @param who asks, for the register of access
     * @throws Refusal if a file cannot be read, or the register cannot be written
     */
    public List<Item> items(String who, Progress progress) {
        try {
            List<Item> items = collect(progress);
            long mentions = items.stream()
                    .filter(item -> item.kind() == Kind.MENTION)
                    .map(Item::mention)
                    .distinct()
                    .count();
            new AccessLog(dossier.folder(), clock).served(who, "privacy access", "", mentions);
            return items;
        } catch (IOException e) {
            throw new Refusal(Sentence.of(HeldData.class, "privacy.disk.refuses", String.valueOf(e.getMessage())), e);
        }
    }

    private List<Item> collect(Progress progress) throws IOException {
        Fields fields = dossier.archive().fields();
        Truth truth = new Truth(dossier.folder(), new LocalDisk(), fields);
        Identity identity = new Identity(whom, Identity.Before.of(dossier.erasures(), whom));
        Attachments attachments = new Attachments();
        truth.mentionsAfter(new TreeMap<>(), identity::meet, progress);
        truth.mentionsAfter(new TreeMap<>(), identity::recognise, progress);
        LawfulSources sources = LawfulSources.of(dossier.folder(), dossier.settings());
        Forgetting inOthers = new Forgetting(identity, fields, true, id -> "");
        List<Item> items = new ArrayList<>();
        truth.mentionsAfter(
                new TreeMap<>(),
                mention -> {
                    boolean hers = identity.isHers(mention);
                    attachments.meet(mention, hers);
                    values(mention, hers, inOthers, sources, items);
                },
                progress);
        Forgetting forgetting = new Forgetting(identity, fields, false, id -> id);
        for (Act act : truth.acts()) {
            if (!forgetting.act(act).equals(Optional.of(act)) && act.deed() instanceof Act.FieldDeed deed) {
                items.add(ofAct(act, deed));
            }
        }
        machines(identity, items);
        files(identity, attachments, items);
        return items;
    }

    private void values(Mention mention, boolean hers, Forgetting inOthers, LawfulSources sources, List<Item> items) {
        Mention without = hers ? mention : inOthers.mention(mention).orElse(mention);
        String source = mention.origin().source();
        mention.values().forEach((key, value) -> {
            Object left = without.values().asMap().get(key);
            if (hers || !value.equals(left)) {
                items.add(new Item(
                        hers ? Kind.MENTION : Kind.OTHERS,
                        mention.id().value(),
                        Optional.of(mention.origin().collected()),
                        mention.network().orElse(""),
                        source,
                        key,
                        text(value),
                        hers
                                ? mention.author().orElse("")
                                : mention.author()
                                        .map(dossier.pseudonyms()::shown)
                                        .orElse(""),
                        sources.keptUntil(source, mention.origin().collected())));
            }
        });
    }

    private static String text(Object value) {
        return value instanceof List<?> many
                ? String.join(", ", many.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    private static Item ofAct(Act act, Act.FieldDeed deed) {
        String content =
                switch (deed) {
                    case Act.Add add -> "+ " + add.value();
                    case Act.Remove remove -> "− " + remove.value();
                    case Act.Set set -> "= " + String.join(", ", set.values());
                    case Act.Clear clear -> "=";
                };
        return new Item(
                act.hand() == Act.Hand.HUMAN ? Kind.HUMAN : Kind.MACHINE,
                deed.mention().value(),
                Optional.of(act.when()),
                "",
                "",
                deed.field(),
                content,
                act.who(),
                Optional.empty());
    }

    private void machines(Identity identity, List<Item> items) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (String id : identity.ids()) {
                snapshot.entry(new MentionId(id)).ifPresent(entry -> {
                    for (Annotation annotation : entry.annotations()) {
                        items.add(new Item(
                                Kind.MACHINE,
                                id,
                                Optional.empty(),
                                entry.mention().network().orElse(""),
                                "",
                                annotation.field(),
                                String.join(", ", annotation.values()),
                                annotation.by(),
                                Optional.empty()));
                    }
                });
            }
        }
    }

    private void files(Identity identity, Attachments attachments, List<Item> items) throws IOException {
        SmallFiles files = new SmallFiles(
                dossier.folder(),
                dossier.publicActors(),
                identity,
                attachments.alone(),
                SmallFiles.Beside.NOTHING,
                new LocalDisk());
        files.look(false);
        List<String> all = new ArrayList<>(files.found());
        all.addAll(files.left());
        for (String name : all) {
            items.add(new Item(Kind.FILE, "", Optional.empty(), "", "", "", name, "", Optional.empty()));
        }
    }

    /** Columns of a table of items, labelled in a language. */
    public static List<Column> columns(Locale locale) {
        return Column.labelled(key ->
                        Sentence.of(HeldData.class, "privacy.column." + key).in(locale))
                .with(Column.Kind.TEXT, "kind", "mention")
                .with(Column.Kind.TIME, "when")
                .with(Column.Kind.TEXT, "network", "source", "field", "content", "by")
                .with(Column.Kind.TIME, "until")
                .all();
    }

    /** Rows of that table. */
    public Iterator<List<Object>> rows(List<Item> items, Locale locale) {
        return items.stream()
                .map(item -> {
                    List<Object> row = new ArrayList<>();
                    row.add(item.kind().label().in(locale));
                    row.add(item.mention());
                    row.add(item.when().orElse(null));
                    row.add(CoreFields.NETWORK.valueLabel(item.network(), locale));
                    row.add(item.source());
                    row.add(label(item.field(), locale));
                    row.add(item.content());
                    row.add(item.by());
                    row.add(item.keptUntil().orElse(null));
                    return row;
                })
                .iterator();
    }

    private String label(String field, Locale locale) {
        return dossier.archive()
                .fields()
                .byKey(field)
                .map((Field known) -> known.label(locale))
                .orElse(field);
    }

    /** The answer to the person, to read: what is held, why, from where, until when, and her rights. */
    public Paper paper(List<Item> items, Locale locale) {
        List<Paper.Block> blocks = new ArrayList<>();
        PaperWords words = new PaperWords(locale, dossier.settings().zone(), kinds);
        blocks.add(new Paper.Paragraph(
                words.say("privacy.held.intro", dossier.settings().name(), words.day(clock.instant()), items.size())));
        blocks.add(new Paper.Heading(words.say("privacy.register.sources")));
        blocks.addAll(words.sources(LawfulSources.of(dossier.folder(), dossier.settings()), false));
        blocks.add(new Paper.Heading(words.say("privacy.register.recipients")));
        blocks.add(new Paper.Paragraph(words.say("privacy.register.recipients.text")));
        blocks.add(new Paper.Heading(words.say("privacy.register.rights")));
        blocks.add(new Paper.Paragraph(words.say("privacy.register.rights.text")));
        blocks.add(new Paper.Heading(words.say("privacy.held.items")));
        List<List<String>> rows = new ArrayList<>();
        rows(items, locale)
                .forEachRemaining(row -> rows.add(row.stream()
                        .map(cell ->
                                cell instanceof Instant at ? words.moment(at) : cell == null ? "" : cell.toString())
                        .toList()));
        blocks.add(new Paper.Rows(columns(locale).stream().map(Column::label).toList(), rows));
        return new Paper(words.say("privacy.held.title"), locale, blocks);
    }
}
