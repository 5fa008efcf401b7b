package io.toebox.lacing.core.drawing;

/**
 * A place in the picture.
 *
 * @param x from the left border, in drawing units
 * @param y from the top border (the toe end), in drawing units
 */
public record Point(double x, double y) {

    /** The place a share of the way from here to another one, 0 here and 1 there. */
    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
