package org.beffroi.acceptance.accessibility;

import java.io.IOException;
import java.util.function.Consumer;
import org.freedesktop.dbus.DBusMatchRule;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.Variant;

/** A connection to one D-Bus daemon: calls by name of interface and member, and signals as they come. */
final class MessageBus implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 20_000;

    private final DBusConnection connection;

    private MessageBus(DBusConnection connection) {
        this.connection = connection;
    }

    /** Connects to the daemon at an address. */
    static MessageBus at(String address) {
        try {
            return new MessageBus(
                    DBusConnectionBuilder.forAddress(address).withShared(false).build());
        } catch (DBusException e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** A call that is under way. */
    record Pending(MethodCall call) {

        /** What was answered; empty where the other side answered with an error or not in time. */
        Object[] answer() {
            Message reply = call.getReply(PATIENCE_MILLIS);
            if (reply == null || reply instanceof Error) {
                return new Object[0];
            }
            try {
                return reply.getParameters();
            } catch (DBusException e) {
                throw new IllegalStateException(call.toString(), e);
            }
        }
    }

    /** Calls a member and does not wait: many calls at once cost little more than one. */
    Pending begin(String name, String path, String type, String member, String signature, Object... arguments) {
        try {
            MethodCall call = connection
                    .getMessageFactory()
                    .createMethodCall(
                            null,
                            name,
                            path,
                            type,
                            member,
                            (byte) 0,
                            signature.isEmpty() ? null : signature,
                            arguments);
            connection.sendMessage(call);
            return new Pending(call);
        } catch (DBusException e) {
            throw new IllegalStateException(member, e);
        }
    }

    /** Calls a member and waits for the answer. */
    Object[] call(String name, String path, String type, String member, String signature, Object... arguments) {
        return begin(name, path, type, member, signature, arguments).answer();
    }

    /** Asks for a property, without waiting. */
    Pending property(String name, String path, String type, String property) {
        return begin(name, path, "org.freedesktop.DBus.Properties", "Get", "ss", type, property);
    }

    /** The value in the answer to {@link #property}, null where there was none. */
    static Object value(Pending pending) {
        Object[] answer = pending.answer();
        return answer.length == 0 ? null : answer[0] instanceof Variant<?> variant ? variant.getValue() : answer[0];
    }

    /** Tells of each signal of an interface; called in a thread of the connection. */
    void onSignals(String type, Consumer<Message> listener) {
        try {
            connection.addGenericSigHandler(new DBusMatchRule("signal", type, null), listener::accept);
        } catch (DBusException e) {
            throw new IllegalStateException(type, e);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
