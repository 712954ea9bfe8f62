package org.beffroi.cli.mention;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
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
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        Entry entry;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            entry = KnownMention.find(parameters.id(), snapshot);
        }
        if (entry.acts().isEmpty() && output.isTable()) {
            workplace.tell(
                    Sentence.of(getClass(), "acts.none", entry.mention().id().value()));
            return Outcome.DONE;
        }
        List<Conflict> conflicts = Conflict.of(entry);
        List<Listed> acts = entry.acts().stream()
                .filter(act -> act.deed() instanceof Act.FieldDeed)
                .map(act -> Listed.of(act, conflicts, dossier.archive().fields()))
                .toList();
        output.write(listing(entry), acts, dossier.settings().zone());
        return Outcome.DONE;
    }

    private static Listing<Listed> listing(Entry entry) {
        return Listing.<Listed>of(locale -> entry.mention().id().value())
                .with("when", "coding.column.when", Kind.TIME, one -> one.act().when())
                .with("who", "coding.column.who", Kind.TEXT, one -> one.act().who())
                .with("hand", "acts.column.hand", Kind.TEXT, Listed::hand)
                .with("field", "facets.field", Kind.TEXT, Listed::fieldName)
                .with("do", "acts.column.do", Kind.TEXT, Listed::deedName)
                .with("value", "facets.value", Kind.TEXT, Listed::value)
                .with("unseen", "acts.column.unseen", Kind.TEXT, Listed::unseen)
                .with("batch", "acts.column.batch", Kind.TEXT, Listed::batch);
    }

    /**
     * An act on a field.
     *
     * @param field empty where the dossier has it no more
     * @param conflict in which it stands, if it does
     */
    private record Listed(Act act, Act.FieldDeed deed, Optional<Field> field, Optional<Conflict> conflict) {

        static Listed of(Act act, List<Conflict> conflicts, Fields fields) {
            Act.FieldDeed deed = (Act.FieldDeed) act.deed();
            Optional<Conflict> conflict =
                    conflicts.stream().filter(one -> one.stands().equals(act)).findFirst();
            return new Listed(act, deed, fields.byKey(deed.field()), conflict);
        }

        String batch() {
            return act.batch().value();
        }

        String hand(Readership readers) {
            return word(act.hand() == Act.Hand.HUMAN ? "acts.hand.human" : "acts.hand.machine", readers);
        }

        String fieldName(Readership readers) {
            return readers.named(field).map(one -> one.label(readers.locale())).orElse(deed.field());
        }

        String deedName(Readership readers) {
            return word(kind(deed), readers);
        }

        String value(Readership readers) {
            return UnseenWord.values(values(deed), readers.named(field), readers.locale());
        }

        String unseen(Readership readers) {
            return conflict.map(one -> UnseenWord.of(one, readers.named(field), readers.locale()))
                    .orElse("");
        }

        /** A word for people, or the last part of its key, as it stands in the log, for programs. */
        private static String word(String key, Readership readers) {
            return readers.people() ? readers.say(key) : key.substring(key.lastIndexOf('.') + 1);
        }
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
}
