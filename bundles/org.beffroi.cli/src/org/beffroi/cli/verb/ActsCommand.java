package org.beffroi.cli.verb;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Conflict;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what people and machines did to one mention, and where one of them had not seen what another said. */
@Component
@Command.Info(id = "acts")
public final class ActsCommand implements Command<ActsCommand.Parameters> {

    private final Formats formats;

    @Activate
    public ActsCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Which mention.
     *
     * @param id its identity
     * @param format name of a format; absent: a table
     */
    public record Parameters(@Argument String id, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        Entry entry;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            entry = KnownMention.find(parameters.id(), snapshot);
        }
        if (entry.acts().isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(
                    Sentence.of(getClass(), "acts.none", entry.mention().id().value()));
            return Outcome.DONE;
        }
        List<Conflict> conflicts = Conflict.of(entry);
        boolean labels = Formats.isForPeople(format);
        List<List<Object>> rows = entry.acts().stream()
                .filter(act -> act.deed() instanceof Act.FieldDeed)
                .map(act -> row(act, conflicts, labels, dossier, workplace.locale()))
                .toList();
        new Delivery(workplace, Optional.empty())
                .write(formats.writers().get(format), sheet(entry, dossier, workplace), rows.iterator());
        return Outcome.DONE;
    }

    private static List<Object> row(Act act, List<Conflict> conflicts, boolean labels, Dossier dossier, Locale locale) {
        Act.FieldDeed deed = (Act.FieldDeed) act.deed();
        Optional<Field> field = dossier.archive().fields().byKey(deed.field());
        Optional<Field> named = labels ? field : Optional.empty();
        return List.of(
                act.when(),
                act.who(),
                say(act.hand() == Act.Hand.HUMAN ? "acts.hand.human" : "acts.hand.machine", labels, locale),
                named.map(one -> one.label(locale)).orElse(deed.field()),
                say(kind(deed), labels, locale),
                UnseenWord.values(values(deed), named, locale),
                conflicts.stream()
                        .filter(one -> one.stands().equals(act))
                        .findFirst()
                        .map(one -> UnseenWord.of(one, named, locale))
                        .orElse(""),
                act.batch().value());
    }

    private static List<String> values(Act.FieldDeed deed) {
        return switch (deed) {
            case Act.Add add -> List.of(add.value());
            case Act.Remove remove -> List.of(remove.value());
            case Act.Set set -> set.values();
            case Act.Clear clear -> List.of();
        };
    }

    private static String kind(Act.FieldDeed deed) {
        return switch (deed) {
            case Act.Add add -> "acts.do.add";
            case Act.Remove remove -> "acts.do.remove";
            case Act.Set set -> "acts.do.set";
            case Act.Clear clear -> "acts.do.clear";
        };
    }

    /** A word for people, or the last part of its key, as it stands in the log, for programs. */
    private static String say(String key, boolean labels, Locale locale) {
        return labels ? Sentence.of(ActsCommand.class, key).in(locale) : key.substring(key.lastIndexOf('.') + 1);
    }

    private static Sheet sheet(Entry entry, Dossier dossier, Workplace workplace) {
        return new Sheet(
                entry.mention().id().value(),
                List.of(
                        Column.of("when", say("coding.column.when", workplace), Column.Kind.TIME),
                        Column.of("who", say("coding.column.who", workplace), Column.Kind.TEXT),
                        Column.of("hand", say("acts.column.hand", workplace), Column.Kind.TEXT),
                        Column.of("field", say("facets.field", workplace), Column.Kind.TEXT),
                        Column.of("do", say("acts.column.do", workplace), Column.Kind.TEXT),
                        Column.of("value", say("facets.value", workplace), Column.Kind.TEXT),
                        Column.of("unseen", say("acts.column.unseen", workplace), Column.Kind.TEXT),
                        Column.of("batch", say("acts.column.batch", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(ActsCommand.class, key).in(workplace.locale());
    }
}
