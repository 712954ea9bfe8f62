package org.beffroi.workbench.key;

import java.util.List;
import org.beffroi.workbench.palette.KeyNames;
import org.eclipse.swt.SWT;

/** The keys of the window's own screens: the list of mentions, the query, charts and tables, analyses, coding, digests. */
final class OwnScreenKeys implements ScreenKeys {

    private static final int CTRL = SWT.MOD1;

    @Override
    public List<KeyGroup> groups(KeyNames names) {
        return List.of(mentions(names), query(names), charts(names), coding(names), rest(names), windows(names));
    }

    @Override
    public List<KeyGroup> inHand(KeyNames names, String part) {
        return switch (part.substring(part.lastIndexOf('.') + 1)) {
            case "listen" -> List.of(mentions(names), query(names));
            case "analyses" -> List.of(charts(names), query(names), rest(names));
            case "coding" -> List.of(coding(names));
            case "digests" -> List.of(rest(names));
            default -> List.of();
        };
    }

    private static KeyGroup mentions(KeyNames names) {
        return new WrittenKeys(names)
                .does("keys.walk", 0, SWT.ARROW_UP, SWT.ARROW_DOWN)
                .does("keys.read", 0, ' ', SWT.CR)
                .does("keys.choose.more", SWT.SHIFT, SWT.ARROW_UP, SWT.ARROW_DOWN)
                .does("keys.choose.one", CTRL, ' ')
                .does("keys.choose.all", CTRL, 'A')
                .does("keys.choose.alone", 0, SWT.ESC)
                .letter("key.negative", "tone.negative")
                .letter("key.neutral", "tone.neutral")
                .letter("key.positive", "tone.positive")
                .letter("key.unsure", "tone.unsure")
                .letter("key.moderated", "moderation.nothing")
                .letter("key.tag", "detail.tag.add")
                .letter("key.department", "detail.department.choose")
                .letter("key.open", "detail.original")
                .under("keys.mentions");
    }

    private static KeyGroup query(KeyNames names) {
        return new WrittenKeys(names)
                .does("keys.query.search", 0, SWT.CR)
                .does("keys.query.propose", CTRL, ' ')
                .does("keys.query.leave", 0, SWT.ARROW_DOWN)
                .under("keys.query");
    }

    private static KeyGroup charts(KeyNames names) {
        return new WrittenKeys(names)
                .does("keys.chart.walk", 0, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("keys.chart.open", 0, SWT.CR)
                .does("keys.chart.all", 0, SWT.BS)
                .does("keys.chart.nearer", 0, '+', '-')
                .does("keys.chart.whole", 0, '0', SWT.ESC)
                .does("keys.chart.remark", 0, SWT.INSERT)
                .does("keys.chart.copy", CTRL, 'C')
                .does("keys.table.sort", 0, 'S')
                .under("keys.charts");
    }

    private static KeyGroup coding(KeyNames names) {
        return new WrittenKeys(names)
                .does("coding.key.next", 0, SWT.CR)
                .does("coding.key.back", 0, SWT.BS)
                .letter("key.theme", "detail.theme.add")
                .letter("key.place", "detail.place.add")
                .does("keys.coding.choose", 0, '1', '2', '3')
                .does("coding.key.leave", 0, SWT.ESC)
                .under("keys.coding");
    }

    private static KeyGroup rest(KeyNames names) {
        return new WrittenKeys(names)
                .does("keys.item.move", SWT.ALT, SWT.ARROW_UP, SWT.ARROW_DOWN)
                .does("keys.analysis.star", 0, '*')
                .does("keys.analysis.out", 0, SWT.DEL)
                .under("keys.rest");
    }

    private static KeyGroup windows(KeyNames names) {
        return new WrittenKeys(names)
                .does("keys.next", 0, SWT.TAB)
                .does("keys.accept", 0, SWT.CR)
                .does("keys.close", 0, SWT.ESC)
                .does("keys.sheet", 0, '?')
                .under("keys.windows");
    }
}
