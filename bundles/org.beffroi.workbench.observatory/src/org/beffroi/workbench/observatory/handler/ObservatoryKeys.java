package org.beffroi.workbench.observatory.handler;

import java.util.List;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.workbench.key.KeyGroup;
import org.beffroi.workbench.key.ScreenKeys;
import org.beffroi.workbench.key.WrittenKeys;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.palette.KeyNames;
import org.eclipse.swt.SWT;
import org.osgi.service.component.annotations.Component;

/** The keys of the pages of a census, for the sheet of keys. */
@Component
public final class ObservatoryKeys implements ScreenKeys {

    @Override
    public List<KeyGroup> groups(KeyNames names) {
        KeyNames ours = new KeyNames(names.language().with(ObservatoryKeys.class));
        return List.of(tables(ours), judge(ours), peers(ours), map(ours));
    }

    @Override
    public List<KeyGroup> inHand(KeyNames names, String part) {
        return part.equals(ObservatoryScreen.ID) ? groups(names) : List.of();
    }

    private static KeyGroup tables(KeyNames names) {
        return new WrittenKeys(names)
                .does("observatory.keys.table", 0, SWT.ARROW_DOWN)
                .does("observatory.keys.open", 0, SWT.CR)
                .does("observatory.keys.sort", 0, 'S')
                .does("observatory.keys.several", SWT.SHIFT, SWT.ARROW_DOWN)
                .does("observatory.keys.all", SWT.MOD1, 'A')
                .does("observatory.keys.copy", SWT.MOD1, 'C')
                .under("observatory.keys.tables");
    }

    private static KeyGroup judge(KeyNames names) {
        WrittenKeys keys = new WrittenKeys(names);
        for (Judgement judgement : Judgement.values()) {
            String word = "observatory.judgement." + judgement.key();
            keys.letter(word + ".letter", word);
        }
        return keys.does("observatory.keys.judge.again", 0, SWT.DEL)
                .does("observatory.keys.judge.all", SWT.MOD1, 'A')
                .under("observatory.keys.judge");
    }

    private static KeyGroup peers(KeyNames names) {
        return new WrittenKeys(names)
                .does("observatory.keys.peers.walk", 0, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .under("observatory.keys.peers");
    }

    private static KeyGroup map(KeyNames names) {
        return new WrittenKeys(names)
                .does("observatory.keys.walk", 0, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("observatory.keys.behind", 0, SWT.CR)
                .does("observatory.keys.nearer", 0, '+', '-')
                .does("observatory.keys.whole", 0, '0')
                .does("observatory.keys.back", 0, SWT.ESC)
                .under("observatory.keys.map");
    }
}
