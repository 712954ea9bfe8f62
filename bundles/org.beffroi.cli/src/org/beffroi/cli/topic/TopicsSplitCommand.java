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

/** {@code beffroi topics split SENTENCE}: a topic is again those that it was merged of. */
@Component(service = Command.class)
@Command.Info(id = "topics split")
public final class TopicsSplitCommand implements Command<TopicsSplitCommand.Parameters> {

    /**
     * Which topic.
     *
     * @param sentence one of the topic, or its name
     */
    public record Parameters(@Argument String sentence) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        AskedTopic topic = AskedTopic.of(List.of(parameters.sentence()), dossier, workplace.cancel());
        NamedTopic merged = topic.known()
                .filter(NamedTopic::isMerged)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, TopicsSplitCommand.class, "topics.one", parameters.sentence()));
        TopicNames.in(dossier.codebook()).put(TopicNames.split(topic.all(), merged));
        workplace.tell(Sentence.of(
                getClass(), "topics.split", merged.name(), merged.parts().size()));
        return Outcome.DONE;
    }
}
