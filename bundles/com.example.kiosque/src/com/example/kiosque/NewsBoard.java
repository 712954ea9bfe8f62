package com.example.kiosque;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.notify.TrustedAddress;
import org.beffroi.core.notify.WebMessage;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lit board of a kiosk, which shows a line of text to whoever passes: the title of a message, no word of a mention. */
@Component(service = Notifier.class)
@Notifier.Info(id = "kiosque-board")
public final class NewsBoard implements Notifier<NewsBoard.Parameters> {

    private final Web web;

    /** Boards over that web. */
    @Activate
    public NewsBoard(@Reference Web web) {
        this.web = web;
    }

    /**
     * What one board needs.
     *
     * @param address where it takes a line
     * @param code that it asks for
     */
    public record Parameters(String address, @Secret String code) {
        @Override
        public String toString() {
            return "Parameters[" + address + "]";
        }
    }

    @Override
    public String place(Parameters parameters, Set<String> allowedHosts) {
        return TrustedAddress.of(parameters.address(), allowedHosts).getHost();
    }

    @Override
    public SendOutcome send(Notice notice, Parameters parameters, SendContext context) {
        URI board = TrustedAddress.of(parameters.address(), context.allowedHosts());
        return WebMessage.json(
                        Web.Method.POST,
                        board,
                        Map.of("X-Board-Code", parameters.code()),
                        Map.of("line", notice.title()))
                .send(web, board.getHost(), context);
    }
}
