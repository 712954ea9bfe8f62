package org.beffroi.dossier.coding;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.message.Refusal;

/**
 * The topic of some sentences: what is near to it today, and what it is called so far.
 *
 * @param all the named topics of the dossier
 * @param known the one that it is, empty where nobody named it
 */
public record AskedTopic(ThemeDraft draft, List<NamedTopic> all, Optional<NamedTopic> known) {

    public AskedTopic {
        all = List.copyOf(all);
    }

    /**
     * Reads it.
     *
     * @param sentences as somebody wrote them; one of them may be the name of a topic instead
     * @throws Refusal if nothing learns what words mean, or nothing is near to them
     */
    public static AskedTopic of(List<String> sentences, Dossier dossier, Cancel cancel) {
        List<NamedTopic> all = TopicNames.in(dossier.codebook()).all();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Meaning meaning = snapshot.meaning(cancel)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.UNSUPPORTED, AskedTopic.class, "topics.meaning.none"));
            ThemeDraft draft = ThemeDraft.of(snapshot, meaning.embedding(), sentences, cancel);
            Optional<NamedTopic> called = all.stream()
                    .filter(one ->
                            sentences.stream().anyMatch(said -> one.name().equalsIgnoreCase(said.strip())))
                    .findFirst();
            if (called.isEmpty() && draft.mentions().isEmpty()) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, AskedTopic.class, "topics.sentence.far", sentences.getFirst());
            }
            return new AskedTopic(draft, all, called.or(() -> new KnownTopics(snapshot, meaning.embedding(), all)
                    .of(draft.sentences(), draft.telling())
                    .map(KnownTopics.Match::topic)));
        }
    }

    /** What a theme made of it is called unless somebody calls it otherwise. */
    public String title() {
        return known.map(NamedTopic::name).orElseGet(draft::title);
    }
}
