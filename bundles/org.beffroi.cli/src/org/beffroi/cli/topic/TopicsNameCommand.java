package org.beffroi.cli.topic;

import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.coding.AskedTopic;
import org.beffroi.dossier.coding.TopicNames;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi topics name SENTENCE NAME}: what a topic is called from now on. */
@Component(service = Command.class)
@Command.Info(id = "topics name")
public final class TopicsNameCommand implements Command<TopicsNameCommand.Parameters> {

    /**
     * Which topic, and how it is called.
     *
     * @param sentence one of the topic, or its name so far
     * @param name its name; blank to forget it
     */
    public record Parameters(
            @Argument String sentence, @Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        AskedTopic topic = AskedTopic.of(List.of(parameters.sentence()), dossier, workplace.cancel());
        TopicNames.in(dossier.codebook())
                .put(TopicNames.renamed(
                        topic.all(), topic.known(), topic.draft().part(), parameters.name()));
        workplace.tell(Sentence.of(
                getClass(),
                parameters.name().isBlank() ? "topics.forgotten" : "topics.called",
                parameters.name().strip()));
        return Outcome.DONE;
    }
}
