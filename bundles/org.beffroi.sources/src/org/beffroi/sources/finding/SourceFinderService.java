package org.beffroi.sources.finding;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Web;
import org.beffroi.dossier.harvest.SourceFinder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks in turn whether it is a place on this machine, an account, or an address of the web. */
@Component(service = SourceFinder.class)
public final class SourceFinderService implements SourceFinder {

    private final PastedPage pages;

    /** The finder of the program. */
    @Activate
    public SourceFinderService(@Reference Web web) {
        this(web, Clock.systemUTC());
    }

    SourceFinderService(Web web, Clock clock) {
        this.pages = new PastedPage(web, clock);
    }

    @Override
    public Found find(String pasted, Set<String> allowedHosts, Cancel cancel) {
        String plain = plain(pasted);
        if (plain.isEmpty()) {
            return Found.nothing(Sentence.of(SourceFinderService.class, "source.find.nothing"));
        }
        Optional<Found> near = PastedPlace.find(plain).or(() -> PastedAccount.find(plain));
        return near.isPresent() ? near.get() : pages.find(plain, allowedHosts, cancel);
    }

    /** Without what mails and browsers put around an address. */
    private static String plain(String pasted) {
        String plain = pasted.strip();
        boolean quoted = plain.length() > 1
                && (plain.startsWith("<") && plain.endsWith(">") || plain.startsWith("\"") && plain.endsWith("\""));
        plain = quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
        return plain.regionMatches(true, 0, "feed:", 0, 5) ? plain.substring(5).replaceFirst("^//", "https://") : plain;
    }
}
