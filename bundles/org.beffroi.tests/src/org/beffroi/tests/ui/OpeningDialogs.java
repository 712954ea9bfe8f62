package org.beffroi.tests.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.tests.ui.sample.DigestRoom;
import org.beffroi.workbench.dossier.DamageDialog;
import org.beffroi.workbench.dossier.UnendedDialog;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.custom.StyledText;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Opens what a window says of a dossier when it is opened, with made sentences. */
public record OpeningDialogs(RunningWorkbench workbench) {

    /** Of damaged files. */
    public void damage() {
        workbench.begin(() -> new DamageDialog(
                        workbench.shell(),
                        ui(),
                        List.of(
                                new Damage(Damage.Kind.UNREADABLE, 1_204, 1_716, 17)
                                        .sentence("mentions/claire.ndjson.gz"),
                                new Damage(Damage.Kind.CUT, 9_600, 9_600, 3).sentence("acts/claire.ndjson")),
                        () -> {})
                .open());
    }

    /** Of imports that were cut short. */
    public void unended() {
        ZonedDateTime begun = Instant.parse("2026-11-28T07:52:00Z").atZone(ZoneId.of("Europe/Paris"));
        workbench.begin(() -> new UnendedDialog(
                        workbench.shell(),
                        ui(),
                        List.of(
                                new OpeningNotice(
                                        Sentence.of(
                                                imports(),
                                                "import.unended",
                                                "revue-de-presse-2026.csv",
                                                begun,
                                                12_000L,
                                                "import-1"),
                                        Optional.of(Path.of("revue-de-presse-2026.csv"))),
                                OpeningNotice.of(Sentence.of(imports(), "import.unended.more", 2))),
                        Optional.of(file -> {}))
                .open());
    }

    /** Whose sentences they are: a class of a bundle that exports nothing. */
    private static Class<?> imports() {
        return Stream.of(FrameworkUtil.getBundle(OpeningDialogs.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.beffroi.sources"))
                .map(OpeningDialogs::unended)
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> unended(Bundle bundle) {
        try {
            return bundle.loadClass("org.beffroi.sources.importing.register.UnendedImports");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private Ui ui() {
        return workbench.context().get(Ui.class);
    }

    /** Brings the digests to the front. */
    public void digests() {
        workbench.command("digests");
        workbench.waitFor(
                "the digests", () -> Widgets.some(workbench.shell(), StyledText.class, title -> title.getText()
                                .equals("Revue du lundi"))
                        .isPresent());
        new DigestRoom(workbench).settle();
    }
}
