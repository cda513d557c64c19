package org.openmentorship.archive.store;

import java.util.Arrays;

/** Remembers which texts were there, eight bytes each, to find one that comes twice among very many. */
final class Seen {
    private long[] slots = new long[1 << 12];
    private int used;

    /** False when it was there already. */
    boolean add(String text) {
        long hash = hash(text);
        if (2 * ++used > slots.length) {
            grow();
        }
        return put(hash);
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        Arrays.stream(before).filter(one -> one != 0).forEach(this::put);
    }

    /** FNV-1a of 64 bits and one round of mixing; never 0, which is a free slot. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
