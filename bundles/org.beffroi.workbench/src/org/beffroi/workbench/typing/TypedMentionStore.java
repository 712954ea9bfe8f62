package org.beffroi.workbench.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.KeptOut;

/** Keeps a typed mention in a dossier, its picture with it. Not for the UI thread. */
public record TypedMentionStore(Dossier dossier) {

    /**
     * Keeps it, durably.
     *
     * @throws Refusal if it is of somebody who was erased, or the picture or the dossier cannot be written
     */
    public Sentence keep(TypedMention typed) {
        Instant now = Instant.now();
        if (dossier.erasures().test(typed.mention(now, Optional.empty()))) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, TypedMentionStore.class, "type.kept.out");
        }
        Mention mention = typed.mention(now, typed.picture().map(this::copy));
        Optional<KeptOut.CutBack> cut = new KeptOut(dossier.erasures())
                .cutBack(mention, dossier.archive().fields());
        dossier.archive().add(List.of(cut.map(KeptOut.CutBack::mention).orElse(mention)));
        return cut.map(one -> Sentence.of(TypedMentionStore.class, "type.kept.cut", one.why()))
                .orElse(Sentence.of(TypedMentionStore.class, "type.kept"));
    }

    private String copy(Path picture) {
        String name = UUID.randomUUID() + "-" + picture.getFileName();
        try {
            Path folder = dossier.attachments();
            WholeFile.write(folder.resolve(name), out -> Files.copy(picture, out));
            return dossier.folder().relativize(folder.resolve(name)).toString().replace('\\', '/');
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            TypedMentionStore.class,
                            "type.picture.refused",
                            picture.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
