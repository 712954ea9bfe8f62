package org.beffroi.cli.topic;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.coding.KnownTopics;
import org.beffroi.dossier.coding.NamedTopic;
import org.beffroi.dossier.coding.ThemeDraft;
import org.beffroi.dossier.coding.TopicNames;

/**
 * The topic of a sentence: what is near to it today, and what it is called so far.
 *
 * @param all the named topics of the dossier
 * @param known the one that it is, empty where nobody named it
 */
record AskedTopic(ThemeDraft draft, List<NamedTopic> all, Optional<NamedTopic> known) {

    /**
     * Reads it.
     *
     * @param sentence as somebody wrote it, or the name of a topic that has one
     * @throws Refusal if nothing learns what words mean, or nothing is near to it
     */
    static AskedTopic of(String sentence, Dossier dossier, Workplace workplace) {
        List<NamedTopic> all = TopicNames.in(dossier.codebook()).all();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Meaning meaning = snapshot.meaning(workplace.cancel())
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.UNSUPPORTED, AskedTopic.class, "topics.meaning.none"));
            ThemeDraft draft =
                    ThemeDraft.of(snapshot, meaning.embedding(), List.of(sentence.strip()), workplace.cancel());
            Optional<NamedTopic> called = all.stream()
                    .filter(one -> one.name().equalsIgnoreCase(sentence.strip()))
                    .findFirst();
            if (called.isEmpty() && draft.mentions().isEmpty()) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, AskedTopic.class, "topics.sentence.far", sentence);
            }
            return new AskedTopic(draft, all, called.or(() -> new KnownTopics(snapshot, meaning.embedding(), all)
                    .of(draft.sentences(), draft.telling())
                    .map(KnownTopics.Match::topic)));
        }
    }
}
