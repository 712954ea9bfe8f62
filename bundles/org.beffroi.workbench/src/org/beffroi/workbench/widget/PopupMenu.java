package org.beffroi.workbench.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that comes up once, over a control; the next one over it takes its place. Belongs to the UI thread. */
public final class PopupMenu {

    private static final String LAST = PopupMenu.class.getName();

    private final Menu menu;

    /** An empty menu. */
    public PopupMenu(Control over) {
        if (over.getData(LAST) instanceof Menu last) {
            last.dispose();
        }
        menu = new Menu(over);
        over.setData(LAST, menu);
    }

    private PopupMenu(Menu above) {
        menu = new Menu(above.getShell(), SWT.DROP_DOWN);
        above.addListener(SWT.Dispose, event -> menu.dispose());
    }

    /** What stands in it. */
    public Menu menu() {
        return menu;
    }

    /** Adds what does something when it is chosen; a {@code &} in its words is one. */
    public MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /**
     * Adds what can be done by a key too, which stands beside its words.
     *
     * @param key as it is printed on a keyboard, with those held before it: {@code N}, {@code Ctrl+Maj+D}
     */
    public MenuItem item(String words, String key, Runnable action) {
        // GTK reads the keys by their English names, and writes them in the language of the system.
        String named = "gtk".equals(SWT.getPlatform()) ? key.replace("Maj+", "Shift+") : key;
        MenuItem item = item(words, action);
        item.setText(words.replace("&", "&&") + '\t' + named);
        return item;
    }

    /** Adds words that say what the rest is about, and do nothing. */
    public void heading(String words) {
        item(words, () -> {}).setEnabled(false);
    }

    /** Adds a menu under words. */
    public PopupMenu under(String words) {
        PopupMenu below = new PopupMenu(menu);
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(words.replace("&", "&&"));
        item.setMenu(below.menu);
        return below;
    }

    /** Adds a line below what there is; none at the top. */
    public void separate() {
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    /** Comes up at the pointer. */
    public void open() {
        menu.setVisible(true);
    }

    /** Comes up where a menu was asked for. */
    public void open(Event asked) {
        menu.setLocation(asked.x, asked.y);
        menu.setVisible(true);
        asked.doit = false;
    }

    /** Comes up below a control. */
    public void openUnder(Control control) {
        Point size = control.getSize();
        menu.setLocation(control.toDisplay(0, size.y));
        menu.setVisible(true);
    }
}
