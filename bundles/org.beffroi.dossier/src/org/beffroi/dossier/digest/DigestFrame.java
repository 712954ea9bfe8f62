package org.beffroi.dossier.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;
import org.beffroi.dossier.watch.Watching;

/**
 * What all forms of a digest have in common: whose it is and of which day, and what its watches find.
 *
 * @param digest which one
 * @param material what it is made of
 */
record DigestFrame(Digest digest, Material material) {

    /** The document of these parts. */
    Document document(List<Part> parts) {
        Wording wording = wording();
        List<Part> whole = new ArrayList<>();
        if (material.fictional()) {
            whole.add(Part.Note.of(wording.say(DigestFrame.class, "digest.fictional")));
        }
        whole.addAll(parts);
        return new Document(
                digest.title(),
                Optional.of(subtitle(wording)),
                digest.language(),
                material.days().zone(),
                whole,
                material.maker(),
                material.made(),
                wording.say(DigestFrame.class, "digest.about"),
                digest.sender(),
                digest.recipients());
    }

    /** Its language. */
    Wording wording() {
        return new Wording(digest.language());
    }

    /**
     * A watch that it names.
     *
     * @throws Refusal if there is none of that name
     */
    Watch watch(Digest.Watched watched) {
        return material.watches()
                .named(watched.watch())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        DigestFrame.class,
                        "digest.watch.unknown",
                        digest.name(),
                        watched.watch(),
                        String.join(
                                ", ",
                                material.watches().all().stream()
                                        .map(Watch::name)
                                        .toList())));
    }

    /** What a watch has not shown yet, so many of it to be read. */
    Arrivals arrivals(Watch watch, int most, Cancel cancel) {
        return new Watching(material.queries(), material.watches()).run(watch, material.snapshot(), most, cancel);
    }

    private String subtitle(Wording wording) {
        LocalDate today = material.days().today();
        String whom = digest.recipients().stream()
                .map(Correspondent::name)
                .filter(name -> !name.isBlank())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        String day = wording.dayOfYear(today);
        return whom.isEmpty() ? day : wording.say(DigestFrame.class, "digest.for", whom, day);
    }
}
