package org.beffroi.workbench.source.model.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;

/** A source that brings as many mentions as it is told, or refuses where it is told to bring none. */
@Source.Info(id = "list")
public final class ListSource implements Source<ListSource.Parameters> {

    /** How many, what is said of it, and a secret. */
    public record Parameters(
            int count, Optional<String> note, @Source.Secret Optional<String> token) {}

    @Override
    public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
        if (parameters.count() == 0) {
            throw Refusal.of(ListSource.class, "list.closed");
        }
        List<Mention> mentions = IntStream.range(0, parameters.count())
                .mapToObj(i -> new Mention(
                        MentionId.of("list", "n" + i),
                        context.origin(),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "bonjour " + i)
                                .build()))
                .toList();
        return Visit.whole(mentions, "end");
    }
}
