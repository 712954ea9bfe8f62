package org.beffroi.dossier.digest;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.dossier.post.KeptCorrespondent;

/** Digests in the dossier's folder, one a file: {@code digests/<name>.json}, which people may edit. */
public final class FolderDigests implements Digests {

    private final NamedFiles<Digest> files;

    /** The digests of a dossier, from its folder. */
    public FolderDigests(Path dossier) {
        this.files = NamedFiles.of(
                dossier.resolve("digests"), Digest::name, Kept.class, Kept::digest, FolderDigests::written);
    }

    @Override
    public List<Digest> all() {
        return files.all();
    }

    @Override
    public Optional<Digest> named(String name) {
        return files.named(name);
    }

    @Override
    public void save(Digest digest) {
        files.save(digest);
    }

    @Override
    public void forget(String name) {
        files.forget(name);
    }

    /** What is written of a digest. */
    private record Written(
            String name,
            String title,
            Locale language,
            Optional<Correspondent> sender,
            List<Correspondent> recipients,
            List<Record> items,
            Optional<Map<String, Digest.Form>> forms,
            Optional<Digest.Schedule> schedule,
            Optional<String> period) {}

    private static Record written(Digest digest) {
        return new Written(
                digest.name(),
                digest.title(),
                digest.language(),
                digest.sender(),
                digest.recipients(),
                digest.items().stream().map(KeptItem::of).toList(),
                Optional.of(digest.forms()).filter(forms -> !forms.isEmpty()),
                digest.schedule(),
                Optional.of(digest.period()).filter(days -> !days.equals(Digest.USUAL_PERIOD)));
    }

    /** A digest as a file may hold it, which somebody may have written by hand. */
    private record Kept(
            String name,
            String title,
            Optional<Locale> language,
            Optional<KeptCorrespondent> sender,
            List<KeptCorrespondent> recipients,
            List<KeptItem> items,
            Map<String, Digest.Form> forms,
            Optional<KeptSchedule> schedule,
            Optional<String> period) {

        Digest digest() {
            return new Digest(
                    name,
                    title,
                    language.orElse(Locale.FRENCH),
                    sender.map(KeptCorrespondent::correspondent),
                    recipients.stream().map(KeptCorrespondent::correspondent).toList(),
                    items.stream().map(KeptItem::item).toList(),
                    forms,
                    schedule.filter(kept -> !kept.days().isEmpty()).map(KeptSchedule::schedule),
                    period.filter(days -> !days.isBlank()).orElse(Digest.USUAL_PERIOD));
        }
    }

    /** When a digest goes by itself; one that somebody wrote by hand makes up for nothing that is past. */
    private record KeptSchedule(Set<DayOfWeek> days, LocalTime at, Optional<Instant> since) {

        Digest.Schedule schedule() {
            return new Digest.Schedule(days, at, since.orElse(Instant.EPOCH));
        }
    }
}
