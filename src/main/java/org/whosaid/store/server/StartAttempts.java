package org.whosaid.store.server;

/** Whether a failed start is worth repeating: only where the cause passes by itself. */
final class StartAttempts {

    private static final int MOST = 25;
    private static final long PAUSE_MILLIS = 200;

    private int made;

    /** Waits first where waiting is the cure. */
    boolean worthAnother(String output) {
        made++;
        if (made >= MOST) {
            return false;
        }
        if (output.contains("Address already in use") || output.contains("could not bind")) {
            return true; // somebody took the free port before the server did
        }
        if (output.contains("is still in use")) {
            pause(); // the sessions of a killed server notice its death a moment later
            return true;
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
