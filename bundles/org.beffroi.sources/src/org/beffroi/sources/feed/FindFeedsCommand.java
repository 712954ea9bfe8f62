package org.beffroi.sources.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.Decoding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources feeds URL}: the feeds that a page names. */
@Component(service = Command.class)
@Command.Info(id = "sources feeds")
public final class FindFeedsCommand implements Command<FindFeedsCommand.Parameters> {

    /**
     * Where to look.
     *
     * @param url address of a page of the site
     * @param allowHost private hosts that may be visited
     */
    public record Parameters(@Argument String url, List<String> allowHost) {}

    private final Web web;

    @Activate
    public FindFeedsCommand(@Reference Web web) {
        this.web = web;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Web.Reply reply = fetch(parameters, workplace);
        String text = Decoding.text(reply.body(), reply.header("content-type").orElse(""));
        List<FeedDiscovery.Found> found = FeedDiscovery.in(text, reply.address());
        if (found.isEmpty()) {
            workplace.tell(Sentence.of(FindFeedsCommand.class, "feed.none.found", reply.address()));
            return Outcome.FAILED;
        }
        found.forEach(one -> workplace
                .out()
                .println(one.address()
                        + (one.title().isEmpty() ? "" : "  " + one.title().replaceAll("\\s+", " "))));
        return Outcome.DONE;
    }

    private Web.Reply fetch(Parameters parameters, Workplace workplace) {
        String typed = parameters.url().contains("://") ? parameters.url() : "https://" + parameters.url();
        URI address = address(typed)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, FindFeedsCommand.class, "web.address", typed));
        try {
            Web.Reply reply =
                    web.get(Web.Request.of(address).allowing(Set.copyOf(parameters.allowHost())), workplace.cancel());
            if (reply.status() != 200) {
                throw Refusal.of(
                        FindFeedsCommand.class, "feed.status", address.toString(), String.valueOf(reply.status()));
            }
            return reply;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(
                            FindFeedsCommand.class,
                            "feed.unreachable",
                            String.valueOf(address.getHost()),
                            NetworkProblem.reason(e)),
                    e);
        }
    }

    private static Optional<URI> address(String typed) {
        try {
            return Optional.of(URI.create(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
