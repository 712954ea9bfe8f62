package org.beffroi.dossier.harvest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.harvest.Harvest.Changed;
import org.beffroi.dossier.source.SourceFiles;

/**
 * Changes sources, and changes them back. A source under a new name is written whole before the one of the old name goes, so
 * that a kill between the two leaves it twice, which doubles no mention, rather than nowhere.
 */
record SourceChanges(SourceSecrets secrets) {

    private static final Pattern ADDRESS_WITH_PASSWORD = Pattern.compile("^\\s*[A-Za-z][A-Za-z0-9+.-]*://[^/?#\\s]*@");

    /** Parameters stand in a file of the dossier, in its backups and in lists: no place for a password. */
    static void withoutPassword(String parameter, String value) {
        if (ADDRESS_WITH_PASSWORD.matcher(value).find()) {
            throw Refusal.of(SourceChanges.class, "source.address.password", parameter);
        }
    }

    Changed change(String name, SourceSettings to, Map<String, String> given, Source<?> kind, Dossier dossier) {
        to.parameters().forEach(SourceChanges::withoutPassword);
        SourceFiles files = SourceFiles.of(dossier.folder());
        SourceSettings before = files.get(name);
        free(files, before.name(), to.name());
        SourceForm<?> form = SourceForm.of(kind);
        Map<String, String> held = held(form, name, dossier);
        form.read(to.parameters(), parameter -> Optional.ofNullable(given.get(parameter))
                .or(() -> Optional.ofNullable(held.get(parameter))));
        SourceState state = files.state(name);
        Map<String, String> all = new TreeMap<>(held);
        given.forEach((parameter, value) -> all.put(form.item(parameter).name(), value));
        boolean elsewhere =
                !to.parameters().equals(before.parameters()) || !to.kind().equals(before.kind());
        SourceSettings kept = new SourceSettings(
                to.name(),
                to.kind(),
                to.parameters(),
                to.every(),
                to.lawful(),
                to.allowedHosts(),
                before.paused(),
                before.added(),
                before.by());
        write(kept, (elsewhere ? state.beginningAnew() : state).dueNow(), all, name, dossier);
        return new Changed(before, state, held, kept.name());
    }

    void changeBack(Changed changed, Source<?> kind, Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        files.get(changed.now());
        free(files, changed.now(), changed.before().name());
        SourceForm.of(kind).items().stream()
                .filter(Item::secret)
                .filter(item -> !changed.secrets().containsKey(item.name()))
                .forEach(item -> secrets.remove(dossier, changed.now(), item.name()));
        write(changed.before(), changed.state(), changed.secrets(), changed.now(), dossier);
    }

    private static void free(SourceFiles files, String from, String to) {
        if (!from.equals(to) && files.find(to).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, SourceChanges.class, "source.name.there", to);
        }
    }

    private Map<String, String> held(SourceForm<?> form, String name, Dossier dossier) {
        Map<String, String> held = new TreeMap<>();
        form.items().stream().filter(Item::secret).forEach(item -> secrets.get(dossier, name, item.name())
                .ifPresent(value -> held.put(item.name(), value)));
        return held;
    }

    private void write(
            SourceSettings settings, SourceState state, Map<String, String> all, String from, Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        all.forEach((parameter, value) -> secrets.put(dossier, settings.name(), parameter, value));
        files.keep(settings.name(), state);
        files.keep(settings);
        if (!from.equals(settings.name())) {
            files.remove(from);
            all.keySet().forEach(parameter -> secrets.remove(dossier, from, parameter));
        }
    }
}
