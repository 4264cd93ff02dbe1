-- Whoever erases their account chooses whether their name stays at what they contributed. Where it does, it is kept here
-- under the id that contributions carry, and nothing else of them.
CREATE TABLE former_people (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    left_on date NOT NULL DEFAULT current_date
);
