package org.beffroi.cli.digest;

import java.util.List;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.core.command.Command;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the digests of the dossier. */
@Component(service = Command.class)
@Command.Info(id = "digests list")
public final class DigestsListCommand extends ListCommand<Digest> {

    @Activate
    public DigestsListCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> dossier.digests().all(),
                Listing.<Digest>of("digest.list.title", "digest.none")
                        .with("name", "digest.name", Kind.TEXT, Digest::name)
                        .with("title", "digest.title", Kind.TEXT, Digest::title)
                        .with("items", "digest.items", Kind.TEXTS, DigestsListCommand::items)
                        .with("recipients", "digest.recipients", Kind.TEXTS, DigestsListCommand::recipients));
    }

    private static List<String> items(Digest digest) {
        return digest.items().stream().map(DigestsListCommand::said).toList();
    }

    private static List<String> recipients(Digest digest) {
        return digest.recipients().stream().map(Correspondent::address).toList();
    }

    private static String said(Digest.Item item) {
        return switch (item) {
            case Digest.Heading heading -> heading.text();
            case Digest.Words words -> words.text();
            case Digest.Search search -> search.title();
            case Digest.Watched watched -> watched.watch();
            case Digest.Quoted quoted -> quoted.mention().value();
            case Digest.Finding finding -> finding.analysis();
            case Digest.Figure figure -> figure.analysis() + "." + figure.measure();
            case Digest.Analysed analysed -> analysed.title().isBlank() ? analysed.analysis() : analysed.title();
        };
    }
}
