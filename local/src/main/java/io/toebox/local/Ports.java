package io.toebox.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether the ports of a run are free. */
final class Ports {
    private static final int CONNECT_TIMEOUT_MILLIS = 200;

    private Ports() {}

    /** Throws {@link StartFailure} naming the first port that is taken, whose it is and the variable that changes it. */
    static void requireFree(Settings settings) {
        settings.portUses().forEach(Ports::requireFree);
    }

    /** Throws {@link StartFailure} when this one port is taken. */
    static void requireFree(Settings.PortUse use) {
        if (!isFree(use.port())) {
            throw new StartFailure("Port %d (%s) is already in use. Free it or set %s."
                    .formatted(use.port(), use.owner(), use.variable()));
        }
    }

    private static boolean isFree(int port) {
        // Binding alone is not proof: macOS lets this address be bound below a listener on all addresses.
        return !answers(port) && canBind(port);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
