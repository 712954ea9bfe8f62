package org.beffroi.cli.speaker;

import java.util.List;
import java.util.Locale;
import org.beffroi.cli.mention.KnownMention;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Percent;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Says who speaks in a mention, whose word that is, and why a machine read it so; never the author's name. */
@Component
@Command.Info(id = "speakers why")
public final class SpeakersWhyCommand implements Command<SpeakersWhyCommand.Parameters> {

    /**
     * Which mention.
     *
     * @param id its identity
     */
    public record Parameters(@Argument String id) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Entry entry;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            entry = KnownMention.find(parameters.id(), snapshot);
        }
        boolean said = false;
        for (Field field : List.of(CoreFields.SPEAKER, CoreFields.IMITATES)) {
            said |= tell(entry, field, dossier, workplace);
        }
        if (!said) {
            workplace.tell(Sentence.of(getClass(), "speakers.why.nothing"));
        }
        return Outcome.DONE;
    }

    private static boolean tell(Entry entry, Field field, Dossier dossier, Workplace workplace) {
        Locale locale = workplace.locale();
        entry.effective().string(field).ifPresent(value -> {
            String source =
                    switch (entry.provenance(field).orElse(null)) {
                        case Provenance.Human human -> say("speakers.why.human", workplace, human.who());
                        case Provenance.Stated stated -> say("speakers.why.stated", workplace, stated.name());
                        case Provenance.Machine machine ->
                            say(
                                    machine.annotation().measuredOn().isPresent()
                                            ? "speakers.why.machine.measured"
                                            : "speakers.why.machine",
                                    workplace,
                                    new Percent(machine.annotation().confidence()));
                        case null -> "";
                    };
            Sentence line = Sentence.of(
                    SpeakersWhyCommand.class,
                    "speakers.why.value",
                    field.label(locale),
                    field.valueLabel(value, locale),
                    source);
            workplace.out().println(line.in(locale).strip());
        });
        for (Annotation annotation : entry.annotations()) {
            if (annotation.field().equals(field.name())) {
                dossier.enrichment()
                        .reasons(entry.mention(), annotation, field)
                        .forEach(reason -> workplace.out().println("  " + reason.in(locale)));
            }
        }
        return entry.effective().string(field).isPresent();
    }

    private static String say(String key, Workplace workplace, Object argument) {
        return Sentence.of(SpeakersWhyCommand.class, key, argument).in(workplace.locale());
    }
}
