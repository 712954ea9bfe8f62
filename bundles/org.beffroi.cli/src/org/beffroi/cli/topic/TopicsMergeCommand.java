package org.beffroi.cli.topic;

import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.coding.AskedTopic;
import org.beffroi.dossier.coding.NamedTopic;
import org.beffroi.dossier.coding.TopicNames;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi topics merge SENTENCE OTHER}: two topics that are one from now on. */
@Component(service = Command.class)
@Command.Info(id = "topics merge")
public final class TopicsMergeCommand implements Command<TopicsMergeCommand.Parameters> {

    /**
     * Which topics.
     *
     * @param sentence one of the first topic, or its name, which the whole has
     * @param other one of the second topic, or its name
     */
    public record Parameters(
            @Argument String sentence, @Argument String other) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        AskedTopic one = AskedTopic.of(List.of(parameters.sentence()), dossier, workplace.cancel());
        AskedTopic other = AskedTopic.of(List.of(parameters.other()), dossier, workplace.cancel());
        if (one.known().isPresent() && one.known().equals(other.known())) {
            throw Refusal.of(
                    TopicsMergeCommand.class,
                    "topics.merged.already",
                    one.known().get().name());
        }
        List<NamedTopic> merged = TopicNames.merged(
                one.all(),
                one.known(),
                one.draft().part(),
                other.known(),
                other.draft().part());
        TopicNames.in(dossier.codebook()).put(merged);
        workplace.tell(Sentence.of(getClass(), "topics.merged", merged.getLast().name()));
        return Outcome.DONE;
    }
}
