package org.beffroi.sources.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.Decoding;
import org.beffroi.sources.web.Fetch;
import org.beffroi.sources.web.RetryAfter;
import org.beffroi.sources.web.Robots;
import org.beffroi.sources.web.WebSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A page watched for change: one mention for each change that is worth telling. The first visit only remembers the page,
 * since nothing was said yet; a page that cannot be read is compared with its last reading once it is back.
 *
 * <p>Read only where the site's {@code robots.txt} lets us, which is asked at most once a day for each address.
 */
@Component(service = Source.class)
@Source.Info(id = "page")
public final class PageSource extends WebSource<PageParameters> {

    private static final String WANTED = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1";
    private static final Set<String> READABLE = Set.of("text/html", "application/xhtml+xml", "text/plain", "");

    /** Pictures inside a page, which make most of the size of large ones and hold no text. */
    private static final Pattern PICTURES = Pattern.compile("data:[a-z]+/[^\"'()<>\\s]{200,}+");

    /** A page is a tree in memory, many times its size. */
    private static final int LARGEST_MEGABYTES = 5;

    /** Browsers stop at 512; what a selector looks for among elements inside each other takes its time for each level. */
    private static final int DEEPEST = 1_000;

    private final Robots robots;

    /** Pages over that web. */
    @Activate
    public PageSource(@Reference Web web) {
        super(web);
        this.robots = new Robots(web());
    }

    @Override
    public Visit visit(PageParameters parameters, Optional<String> cursor, VisitContext context) {
        PageCursor before = let(parameters.url(), PageCursor.read(cursor, parameters), context);
        Web.Reply reply = fetch(parameters.url(), before, context);
        String status = String.valueOf(reply.status());
        return switch (reply.status()) {
            case 200, 203 ->
                compare(page(reply, parameters), reply, parameters, let(reply.address(), before, context), context);
            case 304 -> Visit.whole(List.of(), before.written());
            case 429, 503 ->
                RetryAfter.visit(
                        reply,
                        context.now(),
                        before.written(),
                        parameters.url(),
                        host -> Sentence.of(PageSource.class, "page.later", host),
                        () -> Refusal.of(
                                PageSource.class, "page.status", parameters.url(), String.valueOf(reply.status())));
            case 401, 403, 451 ->
                throw Refusal.of(
                        Refusal.Kind.NOT_ALLOWED, PageSource.class, "page.forbidden", parameters.url(), status);
            case 404, 410 ->
                throw Refusal.of(Refusal.Kind.NOT_FOUND, PageSource.class, "page.gone", parameters.url(), status);
            default -> throw Refusal.of(PageSource.class, "page.status", parameters.url(), status);
        };
    }

    /** Asks the site, unless it was asked lately; also for the address that a redirection led to. */
    private PageCursor let(URI address, PageCursor before, VisitContext context) {
        if (before.mayRead(address, context.now())) {
            return before;
        }
        robots.admit(address, context.allowedHosts(), context.cancel());
        return before.letting(address, context.now());
    }

    private Web.Reply fetch(URI url, PageCursor before, VisitContext context) {
        return new Fetch(web(), WANTED)
                .unlessAs(
                        url,
                        before.etag(),
                        before.lastModified(),
                        context,
                        (host, reason) -> Sentence.of(PageSource.class, "page.unreachable", host, reason));
    }

    private static Document page(Web.Reply reply, PageParameters parameters) {
        String type = reply.header("content-type").orElse("");
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!READABLE.contains(plain)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, PageSource.class, "page.type", parameters.url(), plain);
        }
        String html = PICTURES.matcher(Decoding.text(reply.body(), type)).replaceAll("data:");
        if (html.length() > LARGEST_MEGABYTES << 20) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE, PageSource.class, "page.large", parameters.url(), LARGEST_MEGABYTES);
        }
        if (plain.equals("text/plain")) {
            Document text = Document.createShell(reply.address().toString());
            html.lines().forEach(line -> text.body().appendElement("p").text(line));
            return text;
        }
        Document page = Jsoup.parse(html, reply.address().toString());
        if (isTooDeep(page)) {
            throw Refusal.of(PageSource.class, "page.deep", parameters.url());
        }
        return page;
    }

    private static boolean isTooDeep(Document page) {
        return NodeTraversor.filter((node, depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE, page)
                == FilterResult.STOP;
    }

    private Visit compare(
            Document page, Web.Reply reply, PageParameters parameters, PageCursor before, VisitContext context) {
        context.cancel().check();
        Paragraphs.Read read = Paragraphs.of(page, parameters.selector());
        if (read.paragraphs().isEmpty()) {
            throw parameters
                    .selector()
                    .map(one -> Refusal.of(PageSource.class, "page.selector.nothing", parameters.url(), one))
                    .orElseGet(() -> Refusal.of(PageSource.class, "page.nothing", parameters.url()));
        }
        List<Sentence> remarks = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<String> compared = read.paragraphs();
        if (read.cut()) {
            remarks.add(Sentence.of(PageSource.class, "page.cut", parameters.url(), Paragraphs.MOST_CHARACTERS));
        }
        if (before.isNew()) {
            remarks.add(Sentence.of(
                    PageSource.class, "page.first", ChangeMention.title(page, parameters.url()), compared.size()));
        } else {
            Change change =
                    Change.between(before.paragraphs(), compared, parameters.figures(), read.cut() || before.cut());
            if (change.words() >= parameters.fewest()) {
                mentions.add(new ChangeMention(parameters, networks(), context).of(change, before.changes(), page));
            } else {
                compared = change.settled();
            }
        }
        PageCursor after = before.after(
                !mentions.isEmpty(), compared, read.cut(), reply.header("etag"), reply.header("last-modified"));
        return new Visit(mentions, after.written(), false, Optional.empty(), remarks);
    }
}
