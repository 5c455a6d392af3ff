package vn.sen.platform.modules.operate;

/**
 * The memory that all modules of the node share; nobody knows how much of it is whose.
 *
 * @param used bytes, with what the next collection frees
 * @param most bytes that it may come to
 */
public record Heap(long used, long most) {
    static Heap now() {
        Runtime node = Runtime.getRuntime();
        return new Heap(node.totalMemory() - node.freeMemory(), node.maxMemory());
    }
}
